import type { TypingContext } from '../operator.ts';
import type { Type } from '../type.ts';
import { booleanType, comparable, nameOfType } from '../type.ts';
import { Range, type Value } from '../value.ts';

/** Whether two values are the same: known only when both are, or when their bounds keep them apart. */
export function sameValue(a: Value, b: Value): boolean | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (!(a instanceof Range) && !(b instanceof Range)) return a === b;
  const left = a instanceof Range ? a : typeof a === 'number' ? new Range(a, a) : undefined;
  const right = b instanceof Range ? b : typeof b === 'number' ? new Range(b, b) : undefined;
  if (left === undefined || right === undefined) return undefined;
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
