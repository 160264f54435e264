import { rangeOf } from '../value.ts';
import { arithmeticOperator } from './arithmetic.ts';

/** `max` of numbers. */
export const maximum = arithmeticOperator({
  name: 'max',
  operands: { min: 1, max: Number.POSITIVE_INFINITY },
  numbers: Math.max,
  ranges: (a, b) => rangeOf(Math.max(a.min, b.min), Math.max(a.max, b.max)),
  prose: (operands, language) =>
    language === 'zh' ? `${operands.join('与')}中较大者` : `the larger of ${operands.join(' and ')}`,
});
