import type { Json } from '../json.ts';
import type { TypingContext } from '../operator.ts';
import { computed, type PlainCall } from '../plain-logic.ts';
import { hasInterval, lifted, onBounds, type PlainTerm } from '../plain-term.ts';
import type { Type } from '../type.ts';
import { booleanType, comparable, nameOfType } from '../type.ts';
import { Range, type Value } from '../value.ts';

/** Whether two values are the same: known only when both are, or when their bounds keep them apart. */
export function sameValue(a: Value, b: Value): boolean | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (typeof a !== 'object' && typeof b !== 'object') return a === b;
  const left = a instanceof Range ? a : typeof a === 'number' ? new Range(a, a) : undefined;
  const right = b instanceof Range ? b : typeof b === 'number' ? new Range(b, b) : undefined;
  if (left === undefined || right === undefined) return a === b ? true : undefined;
  return left.max < right.min || right.max < left.min ? false : undefined;
}

/** Types that can be the same: plain values of one kind. Lists and records are compared member by member instead. */
export function equalityType([left, right]: readonly Type[], context: TypingContext): Type {
  if (left === undefined || right === undefined) return booleanType;
  for (const [index, type] of [left, right].entries()) {
    if (type.kind === 'list' || type.kind === 'record') context.refuse(index, 'a boolean, number, string or date');
  }
  if (!comparable(left, right)) context.refuse(1, nameOfType(left));
  return booleanType;
}

/** Equality in plain JsonLogic: of values as they are, of partly known numbers by their bounds. */
export function plainEquality(call: PlainCall, equal: boolean): PlainTerm {
  const terms = call.terms();
  const name = equal ? '===' : '!==';
  if (!hasInterval(terms)) return lifted(terms, ([a = null, b = null]) => ({ [name]: [a, b] }));
  return computed(
    onBounds(terms, ([a, b]) => {
      if (a === undefined || b === undefined) return null;
      const apart: Json = { or: [{ '<': [a.hi, b.lo] }, { '<': [b.hi, a.lo] }] };
      const one: Json = { and: [{ '===': [a.lo, a.hi] }, { '===': [b.lo, b.hi] }, { '===': [a.lo, b.lo] }] };
      return { if: [apart, !equal, one, equal, null] };
    }),
    { nullable: true },
  );
}
