import { directField } from '../direct-field.ts';
import type { Json } from '../json.ts';
import type { Node } from '../node.ts';
import type { Closure, Operator, TypingContext } from '../operator.ts';
import { computed, type Plain } from '../plain-logic.ts';
import { type Bounds, hasInterval, lifted, onBounds } from '../plain-term.ts';
import type { Type } from '../type.ts';
import { booleanType, comparable, nameOfType } from '../type.ts';
import { Range, type Value } from '../value.ts';

/** What an ordering makes of two numbers or two strings; dates order as their ISO strings do. */
interface Ordering {
  readonly name: string;
  /** Its sign in JsonLogic. */
  readonly sign: '<' | '<=' | '>' | '>=';
  readonly type?: Operator['type'];
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
    type: ordering.type ?? orderedType,
    compile: ([left, right], nodes) => compileOrdering(ordering, left, right, nodes),
    prose: ([a = '', b = ''], language) =>
      `${a}${language === 'zh' ? ordering.prose.zh : ` ${ordering.prose.en} `}${b}`,
    phrase: 'condition',
    plain: plainOrdering(ordering.sign),
    sql: 'expressible',
  };
}

function compileOrdering(
  ordering: Ordering,
  left: Closure = () => undefined,
  right: Closure = () => undefined,
  [subject, bound]: readonly Node[] = [],
): Closure {
  if (bound?.kind === 'literal' && typeof bound.value === 'number') {
    const field = directField(subject);
    if (field !== undefined) return compileFieldBound(ordering, field, left, bound.value);
  }
  const { numbers, strings } = ordering;
  return (environment) => {
    const a = left(environment);
    const b = right(environment);
    if (typeof a === 'number' && typeof b === 'number') return numbers(a, b);
    if (typeof a === 'string' && typeof b === 'string') return strings(a, b);
    return orderRanges(ordering, a, b);
  };
}

/** One field against one number, the commonest condition there is: written out for each sign, which saves two calls. */
function compileFieldBound(ordering: Ordering, field: number, read: Closure, limit: number): Closure {
  const slow: Closure = (environment) => orderRanges(ordering, read(environment), limit);
  switch (ordering.sign) {
    case '<':
      return (environment) => {
        const value = environment.values !== undefined ? environment.values[field] : read(environment);
        return typeof value === 'number' ? value < limit : slow(environment);
      };
    case '<=':
      return (environment) => {
        const value = environment.values !== undefined ? environment.values[field] : read(environment);
        return typeof value === 'number' ? value <= limit : slow(environment);
      };
    case '>':
      return (environment) => {
        const value = environment.values !== undefined ? environment.values[field] : read(environment);
        return typeof value === 'number' ? value > limit : slow(environment);
      };
    case '>=':
      return (environment) => {
        const value = environment.values !== undefined ? environment.values[field] : read(environment);
        return typeof value === 'number' ? value >= limit : slow(environment);
      };
    default:
      return ordering.sign satisfies never;
  }
}

function orderRanges(ordering: Ordering, a: Value, b: Value): boolean | undefined {
  if (!(a instanceof Range) && !(b instanceof Range)) return undefined;
  const left = a instanceof Range ? a : typeof a === 'number' ? new Range(a, a) : undefined;
  const right = b instanceof Range ? b : typeof b === 'number' ? new Range(b, b) : undefined;
  if (left === undefined || right === undefined) return undefined;
  if (ordering.surely(left, right)) return true;
  return ordering.never(left, right) ? false : undefined;
}

/** Numbers with numbers, dates with dates. */
export function orderedType([left, right]: readonly Type[], context: TypingContext): Type {
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

/** When an ordering surely holds, and when it never does, by the bounds of both sides. */
const onlyBounds: { readonly [sign in Ordering['sign']]: (a: Bounds, b: Bounds) => readonly [Json, Json] } = {
  '<': (a, b) => [{ '<': [a.hi, b.lo] }, { '>=': [a.lo, b.hi] }],
  '<=': (a, b) => [{ '<=': [a.hi, b.lo] }, { '>': [a.lo, b.hi] }],
  '>': (a, b) => [{ '>': [a.lo, b.hi] }, { '<=': [a.hi, b.lo] }],
  '>=': (a, b) => [{ '>=': [a.lo, b.hi] }, { '<': [a.hi, b.lo] }],
};

function plainOrdering(sign: Ordering['sign']): Plain {
  return {
    write: (call) => {
      const terms = call.terms();
      if (!hasInterval(terms)) return lifted(terms, ([a = null, b = null]) => ({ [sign]: [a, b] }));
      return computed(
        onBounds(terms, ([a, b]) => {
          if (a === undefined || b === undefined) return null;
          const [surely, never] = onlyBounds[sign](a, b);
          return { if: [surely, true, never, false, null] };
        }),
        { nullable: true },
      );
    },
  };
}
