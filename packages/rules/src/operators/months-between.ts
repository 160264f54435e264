import { addMonths, type CivilDate, yearOf } from '@hutong/calendar';
import type { Json } from '../json.ts';
import type { Operator } from '../operator.ts';
import { letIn, lifted } from '../plain-term.ts';
import { integerType } from '../type.ts';
import { dateOf, requireDates } from './date-operands.ts';
import { plainDay, plainMonth, plainMonthLength, plainYear } from './plain-date.ts';

/**
 * `monthsBetween`: full months from the first date to the second; negative when the second is earlier. A month is full
 * on the corresponding day, or on the last day of a month that has none (Civil Code art. 202).
 */
export const monthsBetween: Operator = {
  name: 'monthsBetween',
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
      if (start === undefined || end === undefined) return undefined;
      // `0 -` keeps the result of an empty stretch from being minus zero.
      return end < start ? 0 - fullMonths(end, start) : fullMonths(start, end);
    },
  prose: ([from = '', to = ''], language) =>
    language === 'zh' ? `自${from}至${to}的整月数` : `the full months from ${from} to ${to}`,
  phrase: 'noun',
  plain: {
    write: (call) =>
      lifted(call.terms(), ([from = null, to = null]) => ({
        if: [{ '<': [to, from] }, { '-': [0, plainFullMonths(to, from)] }, plainFullMonths(from, to)],
      })),
  },
  sql: 'expressible',
};

function fullMonths(from: CivilDate, to: CivilDate): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return addMonths(from, months, { rounding: 'clamp' }) <= to ? months : months - 1;
}

function plainFullMonths(from: Json, to: Json): Json {
  return letIn(
    [plainYear(from), plainMonth(from), plainDay(from), plainYear(to), plainMonth(to), plainDay(to)],
    ([year = null, month = null, day = null, toYear = null, toMonth = null, toDay = null]) => ({
      '-': [
        { '+': [{ '*': [{ '-': [toYear, year] }, 12] }, { '-': [toMonth, month] }] },
        { if: [{ '<': [toDay, { min: [day, plainMonthLength(toYear, toMonth)] }] }, 1, 0] },
      ],
    }),
  );
}
