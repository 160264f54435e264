import { orderingOperator } from './ordering.ts';

/** `>` on numbers and dates. */
export const greaterThan = orderingOperator({
  name: '>',
  sign: '>',
  numbers: (a, b) => a > b,
  strings: (a, b) => a > b,
  surely: (a, b) => a.min > b.max,
  never: (a, b) => a.max <= b.min,
  prose: { zh: '大于', en: 'is more than' },
});
