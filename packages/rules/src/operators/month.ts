import type { Operator } from '../operator.ts';
import { lifted } from '../plain-term.ts';
import { integerType } from '../type.ts';
import { dateOf, requireDates } from './date-operands.ts';
import { plainMonth } from './plain-date.ts';

/** `month`: the month of a date, 1 to 12. */
export const month: Operator = {
  name: 'month',
  operands: { min: 1, max: 1 },
  type: (operands, context) => {
    requireDates(operands, [0], context);
    return integerType;
  },
  compile:
    ([date = () => undefined]) =>
    (environment) => {
      const day = dateOf(date(environment));
      return day === undefined ? undefined : Number(day.slice(5, 7));
    },
  prose: ([date = ''], language) => (language === 'zh' ? `${date}的月份` : `the month of ${date}`),
  phrase: 'noun',
  plain: { write: (call) => lifted(call.terms(), ([date = null]) => plainMonth(date)) },
  sql: 'expressible',
};
