import { addMonths as monthsLater, type Rounding } from '@hutong/calendar';
import type { Operator } from '../operator.ts';
import { dateType } from '../type.ts';
import { countOf, writesNoDate } from './add-days.ts';
import { dateOf, orUnknown, requireDates, requireRule, requireWholeNumber } from './date-operands.ts';
import { noResult } from './divided-by.ts';

const roundings: readonly Rounding[] = ['clamp', 'overflow', 'error'];

/**
 * `addMonths`: the date so many months later, earlier when negative. The third operand says what becomes of a day that
 * the month does not have: `clamp` to its last day (Civil Code art. 202), `overflow` into the next month, or `error`,
 * which leaves the date unknown.
 */
export const addMonths: Operator = {
  name: 'addMonths',
  operands: { min: 3, max: 3 },
  type: (operands, context) => {
    requireDates(operands, [0], context);
    requireWholeNumber(operands, 1, context);
    requireRule(operands, 2, roundings, context);
    return dateType;
  },
  compile:
    ([date = () => undefined, months = () => undefined, rule = () => undefined]) =>
    (environment) => {
      const start = dateOf(date(environment));
      const count = months(environment);
      const named = rule(environment);
      const rounding = roundings.find((each) => each === named);
      if (start === undefined || typeof count !== 'number' || rounding === undefined) return undefined;
      return orUnknown(() => monthsLater(start, count, { rounding }));
    },
  lacks: ([date, months], _, [node]) => (date === undefined || typeof months !== 'number' ? undefined : noResult(node)),
  prose: ([date = '', months = ''], language) =>
    language === 'zh'
      ? `${date}之后${countOf(months, '个月', language)}`
      : `${countOf(months, 'months', language)} after ${date}`,
  phrase: 'noun',
  plain: writesNoDate,
  sql: 'expressible',
};
