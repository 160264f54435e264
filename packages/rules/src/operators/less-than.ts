import { orderingOperator } from './ordering.ts';

/** `<` on numbers and dates. */
export const lessThan = orderingOperator({
  name: '<',
  sign: '<',
  numbers: (a, b) => a < b,
  strings: (a, b) => a < b,
  surely: (a, b) => a.max < b.min,
  never: (a, b) => a.min >= b.max,
  prose: { zh: '小于', en: 'is less than' },
});
