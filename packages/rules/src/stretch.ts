import type { Stretch } from './score-note.ts';

/** A stretch of numbers with both ends settled: infinite, or a number that belongs to it or does not. */
export interface Interval {
  readonly lower: number;
  readonly lowerOpen: boolean;
  readonly upper: number;
  readonly upperOpen: boolean;
}

/**
 * Stretches with their missing ends filled in: one without an upper end reaches to the next one above, one without a
 * lower end to the next below, as a printed list of thresholds is meant. An end that is printed stays as it is printed.
 *
 * @example
 * intervalsOf([{ from: 1 }, { from: 6 }])[0] // => { lower: 1, lowerOpen: false, upper: 6, upperOpen: true }
 */
export function intervalsOf(stretches: readonly Stretch[]): readonly Interval[] {
  return stretches.map((stretch): Interval => {
    const lower = lowerEnd(stretch);
    const upper = upperEnd(stretch);
    const above = stretches.map(lowerEnd).filter((end) => end !== undefined && isAfter(end, lower));
    const under = stretches.map(upperEnd).filter((end) => end !== undefined && isBefore(end, upper));
    const filledUpper = upper ?? complement(least(above));
    const filledLower = lower ?? complement(greatest(under));
    return {
      lower: filledLower?.at ?? Number.NEGATIVE_INFINITY,
      lowerOpen: filledLower?.open ?? false,
      upper: filledUpper?.at ?? Number.POSITIVE_INFINITY,
      upperOpen: filledUpper?.open ?? false,
    };
  });
}

/** Whether a number lies in an interval. NaN, which stands for a number that nothing covers, lies in none. */
export function holds({ lower, lowerOpen, upper, upperOpen }: Interval, value: number): boolean {
  return (lowerOpen ? value > lower : value >= lower) && (upperOpen ? value < upper : value <= upper);
}

/**
 * Numbers that stand for all others between two bounds: every end of an interval in between, one number between each two
 * of them, and the bounds. Whatever intervals can tell apart, two of these numbers tell apart. Of whole numbers only.
 */
export function samplesBetween(
  bounds: { readonly min: number; readonly max: number },
  intervals: readonly Interval[],
  numbers: 'all' | 'whole',
): readonly number[] {
  const ends = intervals.flatMap(({ lower, upper }) => [lower, upper]).filter(Number.isFinite);
  const inner = ends.filter((end) => end >= bounds.min && end <= bounds.max);
  const outer = [bounds.min, bounds.max].filter(Number.isFinite);
  const points = [...new Set([...inner, ...outer])].sort((a, b) => a - b);
  const [first = 0] = points;
  const last = points.at(-1) ?? 0;
  const samples = points.flatMap((point, index) => {
    const next = points[index + 1];
    return next === undefined ? [point] : [point, (point + next) / 2];
  });
  if (points.length === 0) samples.push(0);
  if (bounds.min === Number.NEGATIVE_INFINITY) samples.push(first - 1);
  if (bounds.max === Number.POSITIVE_INFINITY) samples.push(last + 1);
  if (numbers === 'all') return samples;
  const whole = samples.flatMap((sample) => [
    Math.floor(sample),
    Math.ceil(sample),
    Math.floor(sample) + 1,
    Math.ceil(sample) - 1,
  ]);
  return [...new Set(whole)].filter((sample) => sample >= bounds.min && sample <= bounds.max);
}

interface End {
  readonly at: number;
  readonly open: boolean;
}

function lowerEnd({ from, above }: Stretch): End | undefined {
  if (from !== undefined) return { at: from, open: false };
  return above === undefined ? undefined : { at: above, open: true };
}

function upperEnd({ upTo, below }: Stretch): End | undefined {
  if (upTo !== undefined) return { at: upTo, open: false };
  return below === undefined ? undefined : { at: below, open: true };
}

const isAfter = (end: End, lower: End | undefined): boolean =>
  lower === undefined || end.at > lower.at || (end.at === lower.at && end.open && !lower.open);
const isBefore = (end: End, upper: End | undefined): boolean =>
  upper === undefined || end.at < upper.at || (end.at === upper.at && end.open && !upper.open);

function least(ends: readonly (End | undefined)[]): End | undefined {
  return ends.reduce(
    (best, end) => (best === undefined || (end !== undefined && isBefore(end, best)) ? end : best),
    undefined,
  );
}

function greatest(ends: readonly (End | undefined)[]): End | undefined {
  return ends.reduce(
    (best, end) => (best === undefined || (end !== undefined && isAfter(end, best)) ? end : best),
    undefined,
  );
}

/** Where the neighbour begins this one ends: the end belongs to the one that has it, so to the other it does not. */
function complement(end: End | undefined): End | undefined {
  return end === undefined ? undefined : { at: end.at, open: !end.open };
}
