import {
  type CivilDate,
  workingDaysBetween as countWorkingDays,
  type StatutoryCalendar,
  toDayNumber,
} from '@hutong/calendar';
import type { Operator } from '../operator.ts';
import { integerType } from '../type.ts';
import { rangeOf, type Value } from '../value.ts';
import { notLoaded } from './add-working-days.ts';
import { dateOf, requireDates } from './date-operands.ts';
import { noResult } from './divided-by.ts';

/**
 * `workingDaysBetween`: working days from the first date to the second, both counted. A stretch that runs into a year
 * that is not loaded gives a range: the days that are known to be worked, up to all that could be. Unknown when the
 * second date is earlier.
 */
export const workingDaysBetween: Operator = {
  name: 'workingDaysBetween',
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
      return start === undefined || end === undefined || end < start
        ? undefined
        : countOrRange(start, end, environment.calendar);
    },
  lacks: ([from, to], { calendar }, [, node]) => {
    const start = dateOf(from);
    const end = dateOf(to);
    if (start === undefined || end === undefined) return undefined;
    if (end < start) return noResult(node);
    const answer = countWorkingDays(start, end, calendar);
    return answer.known ? undefined : notLoaded(answer.missingYears);
  },
  prose: ([from = '', to = ''], language) =>
    language === 'zh' ? `自${from}至${to}的工作日数` : `the working days from ${from} to ${to}`,
  phrase: 'noun',
  plain: { refused: 'plain JsonLogic has no statutory calendar' },
  sql: { refused: 'working days are counted on the statutory calendar; compute the number before the query' },
};

function countOrRange(from: CivilDate, to: CivilDate, { workdays }: StatutoryCalendar): Value {
  const first = toDayNumber(from);
  const last = toDayNumber(to);
  const worked = workdays.rank(last) - workdays.rank(first - 1);
  const covered = Math.min(last, workdays.last) - Math.max(first, workdays.first) + 1;
  return rangeOf(worked, worked + (last - first + 1 - Math.max(0, covered)));
}
