import type { Closure, Operator, TypingContext } from '../operator.ts';
import { numberType, type Type } from '../type.ts';
import { boundsOf, type Range, rangeOf, type Value } from '../value.ts';

interface Arithmetic {
  readonly name: string;
  readonly operands: { readonly min: number; readonly max: number };
  readonly numbers: (a: number, b: number) => number;
  /** Bounds of the result from the bounds of both operands. */
  readonly ranges: (a: Range, b: Range) => Value;
  readonly prose: Operator['prose'];
}

/** An operator that folds numbers from the left. A partly known number gives a partly known result. */
export function arithmeticOperator(arithmetic: Arithmetic): Operator {
  return {
    name: arithmetic.name,
    operands: arithmetic.operands,
    type: arithmeticType,
    compile: (operands) => compileFold(arithmetic, operands),
    prose: arithmetic.prose,
  };
}

function compileFold({ numbers, ranges }: Arithmetic, operands: readonly Closure[]): Closure {
  const [first = () => undefined, ...rest] = operands;
  return (environment) => {
    let total = first(environment);
    for (const operand of rest) {
      const value = operand(environment);
      total =
        typeof total === 'number' && typeof value === 'number'
          ? numbers(total, value)
          : foldRanges(ranges, total, value);
    }
    return total;
  };
}

function foldRanges(ranges: Arithmetic['ranges'], a: Value, b: Value): Value {
  const left = boundsOf(a);
  const right = boundsOf(b);
  return left === undefined || right === undefined ? undefined : ranges(left, right);
}

function arithmeticType(operands: readonly Type[], context: TypingContext): Type {
  let integer = true;
  for (const [index, type] of operands.entries()) {
    if (type.kind === 'number') integer &&= type.integer;
    else if (type.kind !== 'any') context.refuse(index, 'a number');
  }
  return integer ? { kind: 'number', integer: true } : numberType;
}

/** The bounds of a product: the extremes of the four corners, where an unbounded zero stays zero. */
export function productRange(a: Range, b: Range): Value {
  const corners = [a.min * b.min, a.min * b.max, a.max * b.min, a.max * b.max].map((corner) =>
    Number.isNaN(corner) ? 0 : corner,
  );
  return rangeOf(Math.min(...corners), Math.max(...corners));
}
