import type { Closure, Operator, TypingContext } from '../operator.ts';
import type { Type } from '../type.ts';
import { booleanType, comparable, nameOfType } from '../type.ts';
import { Range, type Value } from '../value.ts';

/** What an ordering makes of two numbers or two strings; dates order as their ISO strings do. */
interface Ordering {
  readonly name: string;
  readonly numbers: (a: number, b: number) => boolean;
  readonly strings: (a: string, b: string) => boolean;
  /** Holds whatever the two are within their bounds. */
  readonly surely: (a: Range, b: Range) => boolean;
  /** Holds for nothing within the bounds. */
  readonly never: (a: Range, b: Range) => boolean;
  readonly prose: { readonly zh: string; readonly en: string };
}

/** An operator that orders two numbers or two dates. Partly known numbers are compared by their bounds. */
export function orderingOperator(ordering: Ordering): Operator {
  return {
    name: ordering.name,
    operands: { min: 2, max: 2 },
    type: orderedType,
    compile: ([left, right]) => compileOrdering(ordering, left, right),
    prose: ([a = '', b = ''], language) =>
      `${a}${language === 'zh' ? ordering.prose.zh : ` ${ordering.prose.en} `}${b}`,
  };
}

function compileOrdering(
  ordering: Ordering,
  left: Closure = () => undefined,
  right: Closure = () => undefined,
): Closure {
  const { numbers, strings } = ordering;
  return (environment) => {
    const a = left(environment);
    const b = right(environment);
    if (typeof a === 'number' && typeof b === 'number') return numbers(a, b);
    if (typeof a === 'string' && typeof b === 'string') return strings(a, b);
    return orderRanges(ordering, a, b);
  };
}

function orderRanges(ordering: Ordering, a: Value, b: Value): boolean | undefined {
  if (!(a instanceof Range) && !(b instanceof Range)) return undefined;
  const left = a instanceof Range ? a : typeof a === 'number' ? new Range(a, a) : undefined;
  const right = b instanceof Range ? b : typeof b === 'number' ? new Range(b, b) : undefined;
  if (left === undefined || right === undefined) return undefined;
  if (ordering.surely(left, right)) return true;
  return ordering.never(left, right) ? false : undefined;
}

function orderedType([left, right]: readonly Type[], context: TypingContext): Type {
  if (left === undefined || right === undefined) return booleanType;
  for (const [index, type] of [left, right].entries()) {
    if (!['number', 'date', 'string', 'any'].includes(type.kind)) {
      context.refuse(index, 'a number or a date');
      return booleanType;
    }
  }
  if (left.kind === 'string' && right.kind === 'string')
    context.refuse(0, 'a number or a date', 'text has no order here');
  else if (!comparable(left, right)) context.refuse(1, nameOfType(left));
  return booleanType;
}
