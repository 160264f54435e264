import { rangeOf } from '../value.ts';
import { arithmeticOperator } from './arithmetic.ts';

/** `min` of numbers. */
export const minimum = arithmeticOperator({
  name: 'min',
  operands: { min: 1, max: Number.POSITIVE_INFINITY },
  numbers: Math.min,
  ranges: (a, b) => rangeOf(Math.min(a.min, b.min), Math.min(a.max, b.max)),
  prose: (operands, language) =>
    language === 'zh' ? `${operands.join('与')}中较小者` : `the smaller of ${operands.join(' and ')}`,
});
