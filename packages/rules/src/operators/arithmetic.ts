import type { Closure, Operator, Phrase, TypingContext } from '../operator.ts';
import type { Plain } from '../plain-logic.ts';
import { numberType, type Type } from '../type.ts';
import { boundsOf, type Range, rangeOf, type Value } from '../value.ts';

interface Arithmetic {
  readonly name: string;
  readonly operands: { readonly min: number; readonly max: number };
  /** May give an infinite number, or NaN where there is no result at all. */
  readonly numbers: (a: number, b: number) => number;
  /** Bounds of the result from the bounds of both operands. */
  readonly ranges: (a: Range, b: Range) => Value;
  readonly type?: Operator['type'];
  /** A quicker way for operands of a certain shape; nothing for others. */
  readonly compile?: (operands: readonly Closure[]) => Closure | undefined;
  readonly lacks?: Operator['lacks'];
  readonly prose: Operator['prose'];
  readonly phrase: Phrase;
  readonly plain: Plain;
}

/** An operator that folds numbers from the left. A partly known number gives a partly known result. */
export function arithmeticOperator(arithmetic: Arithmetic): Operator {
  const { name, operands, prose, phrase, plain, lacks } = arithmetic;
  return {
    name,
    operands,
    type: arithmetic.type ?? arithmeticType,
    compile: (closures) => arithmetic.compile?.(closures) ?? compileFold(arithmetic, closures),
    ...(lacks === undefined ? {} : { lacks }),
    prose,
    phrase,
    plain,
    sql: 'expressible',
  };
}

function compileFold({ numbers, ranges }: Arithmetic, operands: readonly Closure[]): Closure {
  const [first = () => undefined, ...rest] = operands;
  return (environment) => {
    let total = first(environment);
    for (let index = 0; index < rest.length; index += 1) {
      const value = rest[index]?.(environment);
      if (typeof total === 'number' && typeof value === 'number') {
        const result = numbers(total, value);
        // True of finite numbers only.
        total = result - result === 0 ? result : rangeOf(result, result);
      } else total = foldRanges(ranges, total, value);
    }
    return total;
  };
}

function foldRanges(ranges: Arithmetic['ranges'], a: Value, b: Value): Value {
  const left = boundsOf(a);
  const right = boundsOf(b);
  return left === undefined || right === undefined ? undefined : ranges(left, right);
}

/** Numbers; whole ones give a whole one. */
export function arithmeticType(operands: readonly Type[], context: TypingContext): Type {
  let integer = true;
  for (const [index, type] of operands.entries()) {
    if (type.kind === 'number') integer &&= type.integer;
    else if (type.kind !== 'any') context.refuse(index, 'a number');
  }
  return integer ? { kind: 'number', integer: true } : numberType;
}

/** The bounds over the four corners, where an unbounded zero stays zero. */
export function cornerRange(a: Range, b: Range, numbers: (a: number, b: number) => number): Value {
  const corners = [numbers(a.min, b.min), numbers(a.min, b.max), numbers(a.max, b.min), numbers(a.max, b.max)].map(
    (corner) => (Number.isNaN(corner) ? 0 : corner),
  );
  return rangeOf(Math.min(...corners), Math.max(...corners));
}
