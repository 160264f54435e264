import type { Json } from '../json.ts';
import { intervalTerm, type Plain } from '../plain-logic.ts';
import { type Bounds, hasInterval, lifted, onBounds, type PlainTerm } from '../plain-term.ts';

/**
 * Arithmetic that is folded from the left, on numbers or on the bounds of numbers that are partly known. `maybe`: it may
 * have no result. `boundsOfUnknown`: something is known of the result even when the first number is missing.
 */
export function plainFold(
  numbers: (a: Json, b: Json) => Json,
  bounds: (a: Bounds, b: Bounds) => Json,
  {
    result = 'certain',
    boundsOfUnknown = 'none',
  }: { readonly result?: 'certain' | 'maybe'; readonly boundsOfUnknown?: 'none' | 'some' } = {},
): Plain {
  const isMissing = (term: PlainTerm): boolean => term.kind === 'scalar' && term.nullable;
  const both = (a: PlainTerm, b: PlainTerm): PlainTerm =>
    hasInterval([a, b]) || (boundsOfUnknown === 'some' && isMissing(a))
      ? intervalTerm(onBounds([a, b], ([left = none, right = none]) => bounds(left, right)))
      : lifted([a, b], ([left = null, right = null]) => numbers(left, right), result);
  return { write: (call) => call.terms().reduce(both) };
}

const none: Bounds = { lo: null, hi: null };

/** Smallest and largest of the four corners; `0 * infinity` is no number and counts as 0. */
export function plainCorners(corner: (a: Json, b: Json) => Json): (a: Bounds, b: Bounds) => Json {
  return (a, b) => {
    const corners: Json = {
      map: [
        [corner(a.lo, b.lo), corner(a.lo, b.hi), corner(a.hi, b.lo), corner(a.hi, b.hi)],
        { if: [{ '===': [{ var: '' }, { var: '' }] }, { var: '' }, 0] },
      ],
    };
    const extreme = (name: 'min' | 'max'): Json => ({
      reduce: [[corners], { [name]: [0, 1, 2, 3].map((index) => ({ var: `current.${index}` })) }, null],
    });
    return [extreme('min'), extreme('max')];
  };
}
