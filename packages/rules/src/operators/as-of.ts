import type { Operator } from '../operator.ts';
import { dateType } from '../type.ts';

/** `asOf`: the day the decision is made for, which the caller names. Written `{ asOf: [] }`. */
export const asOf: Operator = {
  name: 'asOf',
  operands: { min: 0, max: 0 },
  type: () => dateType,
  compile: () => (environment) => environment.asOf,
  prose: (_, language) => (language === 'zh' ? '评估日' : 'the day of assessment'),
  phrase: 'noun',
  // Only reached where no day was given; an export for a day has put the day in.
  plain: { refused: 'a plain document is written for one day: say which' },
  sql: 'expressible',
};
