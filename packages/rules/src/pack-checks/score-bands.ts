import { pointerOf } from '../json-path.ts';
import type { FoundProblem, PackCheckContext } from '../pack-report.ts';
import { type ScaleRange, scaleRanges } from '../scale-range.ts';
import { holds, samplesBetween } from '../stretch.ts';
import type { TypedBand } from '../typed-score.ts';

/**
 * Gaps and overlaps between the bands of an instrument, and bands that no total reaches, among the totals that its items
 * can give. A published instrument may have them: they are told, not mended.
 */
export function scoreBands({ programs }: PackCheckContext): readonly FoundProblem[] {
  return programs.flatMap((program) => {
    const { rule } = program;
    if (rule.kind !== 'score') return [];
    const ranges = scaleRanges(rule);
    return [...rule.bands].flatMap(([scale, bands]) => {
      const range = ranges.get(scale);
      const path = ['decisions', program.key, 'bands', scale];
      return range === undefined
        ? []
        : problemsOfBands(bands, range, path, rule.note.onOverlap === undefined ? 'open' : 'settled');
    });
  });
}

function problemsOfBands(
  bands: readonly TypedBand[],
  range: ScaleRange,
  path: readonly string[],
  settled: 'settled' | 'open',
): readonly FoundProblem[] {
  const scale = path.at(-1) ?? '';
  const totals = [...samplesBetween(range, bands, range.whole ? 'whole' : 'all')].sort((a, b) => a - b);
  const gradesAt = (total: number): readonly string[] =>
    bands.filter((band) => holds(band, total)).map(({ grade }) => grade);
  const runs = runsOf(totals, (total) => gradesAt(total).join(' '));
  const pointer = pointerOf(path);
  return [
    ...runs.flatMap(({ first, last }): readonly FoundProblem[] => {
      const grades = gradesAt(first);
      if (grades.length === 1) return [];
      const where = inWords({ first, last }, totals, range);
      return grades.length === 0
        ? [
            {
              severity: 'warning',
              code: 'bandGap',
              message: `a total ${where} on \`${scale}\` lies in no band`,
              pointer,
            },
          ]
        : [
            {
              severity: settled === 'settled' ? 'note' : 'warning',
              code: 'bandOverlap',
              message: `a total ${where} on \`${scale}\` lies in ${grades.map((grade) => `\`${grade}\``).join(' and ')}`,
              pointer,
              ...(settled === 'settled'
                ? {}
                : { hint: 'say with `onOverlap` which counts and why, or leave such totals without a grade' }),
            },
          ];
    }),
    ...bands
      .filter((band) => !totals.some((total) => holds(band, total)))
      .map(
        ({ grade }): FoundProblem => ({
          severity: 'warning',
          code: 'bandUnreachable',
          message: `no answers give a total in the band \`${grade}\` of \`${scale}\``,
          pointer: `${pointer}${pointerOf([grade])}`,
          expected: `totals are from ${range.min} to ${range.max}`,
        }),
      ),
  ];
}

/** Totals of a run; where there are numbers between two samples, those between which the run lies. */
function inWords({ first, last }: Run, totals: readonly number[], { whole }: ScaleRange): string {
  const [below, above] = [totals[totals.indexOf(first) - 1], totals[totals.indexOf(last) + 1]];
  if (!whole && first === last && below !== undefined && above !== undefined) return `between ${below} and ${above}`;
  return first === last ? `of ${first}` : `from ${first} to ${last}`;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Neighbouring numbers of which the same is true. */
function runsOf(numbers: readonly number[], of: (number: number) => string): readonly Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const [index, number] of numbers.entries()) {
    const before = numbers[index - 1];
    const run = runs.at(-1);
    if (run !== undefined && before !== undefined && of(before) === of(number)) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}
