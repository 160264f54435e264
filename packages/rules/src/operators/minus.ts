import { rangeOf } from '../value.ts';
import { arithmeticOperator } from './arithmetic.ts';
import { plainFold } from './plain-arithmetic.ts';

/** `-` on two numbers. */
export const minus = arithmeticOperator({
  name: '-',
  operands: { min: 2, max: 2 },
  numbers: (a, b) => a - b,
  ranges: (a, b) => rangeOf(a.min - b.max, a.max - b.min),
  prose: (operands) => operands.join(' − '),
  phrase: 'sum',
  plain: plainFold(
    (a, b) => ({ '-': [a, b] }),
    (a, b) => [{ '-': [a.lo, b.hi] }, { '-': [a.hi, b.lo] }],
  ),
});
