import { datesType } from './date-operands.ts';
import { orderingOperator } from './ordering.ts';

/** `after`: the first date is later, and not the same day. */
export const after = orderingOperator({
  name: 'after',
  sign: '>',
  type: datesType,
  numbers: (a, b) => a > b,
  strings: (a, b) => a > b,
  surely: (a, b) => a.min > b.max,
  never: (a, b) => a.max <= b.min,
  prose: { zh: '晚于', en: 'is after' },
});
