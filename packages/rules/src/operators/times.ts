import { arithmeticOperator, productRange } from './arithmetic.ts';

/** `*` on numbers. */
export const times = arithmeticOperator({
  name: '*',
  operands: { min: 2, max: Number.POSITIVE_INFINITY },
  numbers: (a, b) => a * b,
  ranges: productRange,
  prose: (operands) => operands.join(' × '),
});
