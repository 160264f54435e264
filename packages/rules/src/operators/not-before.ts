import { datesType } from './date-operands.ts';
import { orderingOperator } from './ordering.ts';

/** `notBefore`: the first date is the same day or later. */
export const notBefore = orderingOperator({
  name: 'notBefore',
  sign: '>=',
  type: datesType,
  numbers: (a, b) => a >= b,
  strings: (a, b) => a >= b,
  surely: (a, b) => a.min >= b.max,
  never: (a, b) => a.max < b.min,
  prose: { zh: '不早于', en: 'is on or after' },
});
