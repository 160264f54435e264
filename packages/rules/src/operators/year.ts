import type { Operator } from '../operator.ts';
import { lifted } from '../plain-term.ts';
import { integerType } from '../type.ts';
import { dateOf, requireDates } from './date-operands.ts';
import { plainYear } from './plain-date.ts';

/** `year`: the year of a date as a number. */
export const year: Operator = {
  name: 'year',
  operands: { min: 1, max: 1 },
  type: (operands, context) => {
    requireDates(operands, [0], context);
    return integerType;
  },
  compile:
    ([date = () => undefined]) =>
    (environment) => {
      const day = dateOf(date(environment));
      return day === undefined ? undefined : Number(day.slice(0, 4));
    },
  prose: ([date = ''], language) => (language === 'zh' ? `${date}的年份` : `the year of ${date}`),
  phrase: 'noun',
  plain: { write: (call) => lifted(call.terms(), ([date = null]) => plainYear(date)) },
  sql: 'expressible',
};
