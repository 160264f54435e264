import { inSeveralBands, outsideEveryBand } from './outcome-type.ts';
import type { ScoreNote } from './score-note.ts';
import type { Totals } from './score-totals.ts';
import { holds, samplesBetween } from './stretch.ts';
import type { TypedBand, TypedOverride, TypedScore } from './typed-score.ts';

/** The grade of a total: of the one band that covers it, else that there is none or that there are several. */
export function gradeOfTotal(
  bands: readonly TypedBand[],
  total: number,
  score: Pick<TypedScore, 'note' | 'grades'>,
): string {
  const covering = bands.filter((band) => holds(band, total)).map(({ grade }) => grade);
  const [only] = covering;
  if (only === undefined) return outsideEveryBand;
  if (covering.length === 1) return only;
  const { onOverlap } = score.note;
  if (onOverlap === undefined) return inSeveralBands;
  return extremeOf(covering, score, onOverlap.take);
}

/** The grades that the scales with bands can still have, and the scored grades that they combine to. */
export function scoredGrades(
  score: Pick<TypedScore, 'note' | 'grades' | 'bands'>,
  totals: Totals,
): { readonly byScale: ReadonlyMap<string, readonly string[]>; readonly combined: readonly string[] } {
  const byScale = new Map<string, Set<string>>([...score.bands.keys()].map((scale) => [scale, new Set<string>()]));
  const combined = new Set<string>();
  if (totals.kind === 'states') {
    for (const state of totals.states) {
      const grades = [...score.bands].map(([scale, bands]) => {
        const grade = gradeOfTotal(bands, state.get(scale) ?? 0, score);
        byScale.get(scale)?.add(grade);
        return grade;
      });
      combined.add(combine(grades, score));
    }
  } else {
    let ways: readonly (readonly string[])[] = [[]];
    for (const [scale, bands] of score.bands) {
      const bounds = totals.bounds.get(scale);
      if (bounds === undefined) continue;
      const samples = samplesBetween(bounds, bands, bounds.numbers);
      const grades = new Set(samples.map((total) => gradeOfTotal(bands, total, score)));
      if (bounds.uncovered) grades.add(outsideEveryBand);
      byScale.set(scale, grades);
      ways = ways.flatMap((way) => [...grades].map((grade) => [...way, grade]));
    }
    for (const way of ways) combined.add(combine(way, score));
  }
  return { byScale: new Map([...byScale].map(([scale, grades]) => [scale, [...grades]])), combined: [...combined] };
}

/** The grade of an instrument with several scales: one without a grade leaves it without, unless another is extreme. */
function combine(grades: readonly string[], score: Pick<TypedScore, 'note' | 'grades'>): string {
  const take = score.note.combine ?? 'worst';
  const extreme = take === 'worst' ? score.grades.at(-1)?.grade : score.grades[0]?.grade;
  if (extreme !== undefined && grades.includes(extreme)) return extreme;
  if (grades.includes(outsideEveryBand)) return outsideEveryBand;
  if (grades.includes(inSeveralBands)) return inSeveralBands;
  return extremeOf(grades, score, take);
}

function extremeOf(
  grades: readonly string[],
  score: Pick<TypedScore, 'grades'>,
  take: NonNullable<ScoreNote['combine']>,
): string {
  const ranks = grades.map((grade) => rankOf(grade, score));
  const rank = take === 'worst' ? Math.max(...ranks) : Math.min(...ranks);
  return score.grades[rank]?.grade ?? outsideEveryBand;
}

function rankOf(grade: string, { grades }: Pick<TypedScore, 'grades'>): number {
  return grades.findIndex((each) => each.grade === grade);
}

/** An override with whether it applies; `undefined` while that is open. */
export interface OverrideState {
  readonly override: TypedOverride;
  readonly holds: boolean | undefined;
}

/**
 * The grades after the overrides, over every way in which the open ones can turn out. Shifts move the scored grade, then
 * the bounds hold, then what sets a grade does; of several that set one the worst counts.
 */
export function overriddenGrades(
  scored: readonly string[],
  states: readonly OverrideState[],
  score: Pick<TypedScore, 'grades'>,
): readonly string[] {
  const ordered = [...states].sort((a, b) => orderOf(a.override, score) - orderOf(b.override, score));
  let grades = new Set(scored);
  for (const { override, holds: applies } of ordered) {
    if (applies === false) continue;
    const changed = [...grades].map((grade) => changedBy(override, grade, score));
    grades = new Set(applies === true ? changed : [...grades, ...changed]);
  }
  return [...grades];
}

/** Shifts first, then bounds from the best grade to the worst, then settings likewise: the last one counts. */
function orderOf({ note }: TypedOverride, score: Pick<TypedScore, 'grades'>): number {
  const size = score.grades.length;
  if (note.shift !== undefined) return 0;
  const rank = rankOf(note.grade ?? '', score);
  if (note.effect === 'atMost') return 1 + rank;
  return (note.effect === 'atLeast' ? 1 + size : 1 + 2 * size) + rank;
}

function changedBy({ note }: TypedOverride, grade: string, score: Pick<TypedScore, 'grades'>): string {
  const rank = rankOf(grade, score);
  if (note.grade !== undefined && (note.effect ?? 'set') === 'set') return note.grade;
  // A total without a grade has none to move or to hold to a bound.
  if (rank < 0) return grade;
  if (note.shift !== undefined) {
    const moved = Math.min(Math.max(rank + note.shift, 0), score.grades.length - 1);
    return score.grades[moved]?.grade ?? grade;
  }
  const bound = rankOf(note.grade ?? '', score);
  const kept = note.effect === 'atLeast' ? Math.max(rank, bound) : Math.min(rank, bound);
  return score.grades[kept]?.grade ?? grade;
}
