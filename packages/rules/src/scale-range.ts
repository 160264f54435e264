import type { Points } from './score-note.ts';
import { pointsOf, type TypedItem, type TypedScale, type TypedScore } from './typed-score.ts';

/** The totals that a scale can have. */
export interface ScaleRange {
  readonly min: number;
  readonly max: number;
  /** Only whole numbers occur. */
  readonly whole: boolean;
}

/** The lowest and the highest total of each scale, and whether it is always a whole number. */
export function scaleRanges(score: TypedScore): ReadonlyMap<string, ScaleRange> {
  const ranges = new Map<string, ScaleRange>();
  for (const scale of score.scales) {
    const parts = [
      ...scale.items.flatMap(({ key, weight }) => {
        const item = score.items.find((candidate) => candidate.key === key);
        return item === undefined ? [] : [weighed(itemRange(item, scale.key), weight)];
      }),
      ...scale.scales.flatMap(({ key, weight }) => {
        const range = ranges.get(key);
        return range === undefined ? [] : [weighed(range, weight)];
      }),
    ];
    ranges.set(scale.key, capped(totalOf(parts, scale), scale));
  }
  return ranges;
}

function itemRange({ scoring, note, applies }: TypedItem, scale: string): ScaleRange {
  const counts = (points: Points): number => (typeof points === 'number' ? points : (points[scale] ?? 0));
  // A question that is not asked counts nothing.
  const unasked = applies === undefined ? [] : [0];
  if (scoring.by === 'value') {
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = note.range ?? {};
    return { min: Math.min(min, ...unasked), max: Math.max(max, ...unasked), whole: scoring.whole };
  }
  const points = pointsOf(scoring).map(counts);
  const whole = points.every(Number.isInteger);
  if (scoring.by === 'answers' && scoring.take === 'sum') {
    const total = (sign: 1 | -1): number =>
      points.filter((count) => count * sign > 0).reduce((sum, count) => sum + count, 0);
    return { min: total(-1), max: total(1), whole };
  }
  // Of a list of answers there may be none.
  const all = [...points, ...unasked, ...(scoring.by === 'answers' ? [0] : [])];
  return { min: Math.min(...all), max: Math.max(...all), whole };
}

function weighed({ min, max, whole }: ScaleRange, weight: number): ScaleRange {
  const [a, b] = [min * weight, max * weight];
  return { min: Math.min(a, b), max: Math.max(a, b), whole: whole && Number.isInteger(weight) };
}

function totalOf(parts: readonly ScaleRange[], { combine }: TypedScale): ScaleRange {
  const whole = parts.every((part) => part.whole);
  const total = (of: 'min' | 'max'): number =>
    combine === 'sum' ? parts.reduce((sum, part) => sum + part[of], 0) : Math.max(...parts.map((part) => part[of]));
  return { min: total('min'), max: total('max'), whole };
}

function capped({ min, max, whole }: ScaleRange, { note }: TypedScale): ScaleRange {
  const clamp = (total: number): number =>
    Math.min(Math.max(total, note.cap?.min ?? Number.NEGATIVE_INFINITY), note.cap?.max ?? Number.POSITIVE_INFINITY);
  return { min: clamp(min), max: clamp(max), whole };
}
