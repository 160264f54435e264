import { daysBetween as daysFromTo } from '@hutong/calendar';
import type { Operator } from '../operator.ts';
import { lifted } from '../plain-term.ts';
import { integerType } from '../type.ts';
import { dateOf, requireDates } from './date-operands.ts';
import { plainDayNumber } from './plain-date.ts';

/** `daysBetween`: days from the first date to the second; 0 on the same day, negative when the second is earlier. */
export const daysBetween: Operator = {
  name: 'daysBetween',
  operands: { min: 2, max: 2 },
  type: (operands, context) => {
    requireDates(operands, [0, 1], context);
    return integerType;
  },
  compile:
    ([from = () => undefined, to = () => undefined]) =>
    (environment) => {
      const start = dateOf(from(environment));
      const end = dateOf(to(environment));
      return start === undefined || end === undefined ? undefined : daysFromTo(start, end);
    },
  prose: ([from = '', to = ''], language) =>
    language === 'zh' ? `自${from}至${to}的天数` : `the days from ${from} to ${to}`,
  phrase: 'noun',
  plain: {
    write: (call) =>
      lifted(call.terms(), ([from = null, to = null]) => ({ '-': [plainDayNumber(to), plainDayNumber(from)] })),
  },
  sql: 'expressible',
};
