import { orderingOperator } from './ordering.ts';

/** `<=` on numbers and dates. */
export const atMost = orderingOperator({
  name: '<=',
  sign: '<=',
  numbers: (a, b) => a <= b,
  strings: (a, b) => a <= b,
  surely: (a, b) => a.max <= b.min,
  never: (a, b) => a.min > b.max,
  prose: { zh: '不超过', en: 'is at most' },
});
