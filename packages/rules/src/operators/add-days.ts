import { addDays as daysLater } from '@hutong/calendar';
import type { Operator } from '../operator.ts';
import { dateType } from '../type.ts';
import { dateOf, orUnknown, requireDates, requireWholeNumber } from './date-operands.ts';
import { noResult } from './divided-by.ts';

/** Why no date can be written: shared by all that make one. */
export const writesNoDate = {
  refused: 'plain JsonLogic cannot write a date; compare `daysBetween` or `monthsBetween`',
};

/** `addDays`: the date so many days later, earlier when negative. Unknown beyond the years 1 to 9999. */
export const addDays: Operator = {
  name: 'addDays',
  operands: { min: 2, max: 2 },
  type: (operands, context) => {
    requireDates(operands, [0], context);
    requireWholeNumber(operands, 1, context);
    return dateType;
  },
  compile:
    ([date = () => undefined, days = () => undefined]) =>
    (environment) => {
      const start = dateOf(date(environment));
      const count = days(environment);
      if (start === undefined || typeof count !== 'number') return undefined;
      return orUnknown(() => daysLater(start, count));
    },
  lacks: ([date, days], _, [, node]) => (date === undefined || typeof days !== 'number' ? undefined : noResult(node)),
  prose: ([date = '', days = ''], language) =>
    language === 'zh'
      ? `${date}之后${countOf(days, '天', language)}`
      : `${countOf(days, 'days', language)} after ${date}`,
  phrase: 'noun',
  plain: writesNoDate,
  sql: 'expressible',
};

/** A count with its unit; words that already carry a unit, as a parameter's do, are left as they are. */
export function countOf(count: string, unit: string, language: 'zh' | 'en'): string {
  if (!/^-?\d+$/.test(count)) return language === 'zh' ? `（${count}）` : count;
  return language === 'zh' ? `${count}${unit}` : `${count} ${unit}`;
}
