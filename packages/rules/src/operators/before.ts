import { datesType } from './date-operands.ts';
import { orderingOperator } from './ordering.ts';

/** `before`: the first date is earlier, and not the same day. */
export const before = orderingOperator({
  name: 'before',
  sign: '<',
  type: datesType,
  numbers: (a, b) => a < b,
  strings: (a, b) => a < b,
  surely: (a, b) => a.max < b.min,
  never: (a, b) => a.min >= b.max,
  prose: { zh: '早于', en: 'is before' },
});
