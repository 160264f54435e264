import { rangeOf } from '../value.ts';
import { arithmeticOperator } from './arithmetic.ts';
import { plainFold } from './plain-arithmetic.ts';
import { compilePoints } from './points.ts';

/** `+` on numbers. */
export const plus = arithmeticOperator({
  name: '+',
  operands: { min: 2, max: Number.POSITIVE_INFINITY },
  numbers: (a, b) => a + b,
  ranges: (a, b) => rangeOf(a.min + b.min, a.max + b.max),
  compile: compilePoints,
  prose: (operands) => operands.join(' + '),
  phrase: 'sum',
  plain: plainFold(
    (a, b) => ({ '+': [a, b] }),
    (a, b) => [{ '+': [a.lo, b.lo] }, { '+': [a.hi, b.hi] }],
  ),
});
