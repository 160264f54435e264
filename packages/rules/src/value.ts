/**
 * What logic computes with: JSON without null, plus three kinds of partial knowledge.
 *
 * `undefined` is a value of which nothing is known. A {@link Range} is a number known to lie between two bounds. A
 * {@link PartialList} is a list of which some members are sure, some possible, and more may exist.
 * INVARIANT: null never gets past the reading of a fact; it becomes `undefined`.
 */
export type Value =
  | boolean
  | number
  | string
  | Range
  | PartialList
  | readonly Value[]
  | { readonly [key: string]: Value }
  | undefined;

/** A number known only to lie within `[min, max]`. INVARIANT: `min < max`; use {@link rangeOf} to build one. */
export class Range {
  readonly min: number;
  readonly max: number;

  constructor(min: number, max: number) {
    this.min = min;
    this.max = max;
  }
}

/** A list that is not fully known. */
export class PartialList {
  /** Members that are surely in the list. */
  readonly sure: readonly Value[];
  /** Members that may or may not be in the list. */
  readonly maybe: readonly Value[];
  /** Whether members may exist that nobody has told us of. */
  readonly open: boolean;

  constructor(sure: readonly Value[], maybe: readonly Value[], knowledge: { readonly open: boolean }) {
    this.sure = sure;
    this.maybe = maybe;
    this.open = knowledge.open;
  }
}

/**
 * The number when both bounds agree, else the range; nothing known when neither bound is. A number too large to hold is
 * known only to be larger than any that can be held: nothing here is ever infinite or NaN.
 */
export function rangeOf(min: number, max: number): number | Range | undefined {
  if (min === Number.POSITIVE_INFINITY) return new Range(Number.MAX_VALUE, max);
  if (max === Number.NEGATIVE_INFINITY) return new Range(min, -Number.MAX_VALUE);
  if (min === max) return min;
  if (Number.isNaN(min) || Number.isNaN(max)) return undefined;
  if (min === Number.NEGATIVE_INFINITY && max === Number.POSITIVE_INFINITY) return undefined;
  return new Range(min, max);
}

/** Lowest and highest number a value may be; `undefined` for a value that is not numeric and not unknown. */
export function boundsOf(value: Value): Range | undefined {
  if (typeof value === 'number') return new Range(value, value);
  if (value instanceof Range) return value;
  if (value === undefined) return new Range(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  return undefined;
}

/**
 * What is known when one of several values holds and nobody knows which: their common value, the hull of numbers, or
 * nothing.
 */
export function joinValues(values: readonly Value[]): Value {
  const [first, ...rest] = values;
  if (rest.every((value) => value === first)) return first;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    const bounds = boundsOf(value);
    if (bounds === undefined) return undefined;
    min = Math.min(min, bounds.min);
    max = Math.max(max, bounds.max);
  }
  return rangeOf(min, max);
}

/** Whether everything about the value is known. Lists and records are looked at on the outside only. */
export function isSettled(value: Value): boolean {
  return value !== undefined && !(value instanceof Range) && !(value instanceof PartialList);
}
