import { datesType } from './date-operands.ts';
import { orderingOperator } from './ordering.ts';

/** `notAfter`: the first date is the same day or earlier. */
export const notAfter = orderingOperator({
  name: 'notAfter',
  sign: '<=',
  type: datesType,
  numbers: (a, b) => a <= b,
  strings: (a, b) => a <= b,
  surely: (a, b) => a.max <= b.min,
  never: (a, b) => a.min > b.max,
  prose: { zh: '不晚于', en: 'is on or before' },
});
