import { subtractWorkingDays, addWorkingDays as workingDaysLater } from '@hutong/calendar';
import type { Missing } from '../decision.ts';
import type { Environment, Operator } from '../operator.ts';
import { dateType } from '../type.ts';
import type { Value } from '../value.ts';
import { countOf, writesNoDate } from './add-days.ts';
import { dateOf, orUnknown, requireDates, requireWholeNumber } from './date-operands.ts';
import { noResult } from './divided-by.ts';

/**
 * `addWorkingDays`: the date on which so many working days have passed; the day itself does not count. Before it when
 * negative. Unknown when a year in between is not loaded, with `calendar.<year>` as what is lacking, and for zero,
 * which could mean the day itself or the next working day.
 */
export const addWorkingDays: Operator = {
  name: 'addWorkingDays',
  operands: { min: 2, max: 2 },
  type: (operands, context) => {
    requireDates(operands, [0], context);
    requireWholeNumber(operands, 1, context);
    if (context.constant?.(1) === 0) context.refuse(1, 'a number of days other than zero');
    return dateType;
  },
  compile:
    ([date = () => undefined, days = () => undefined]) =>
    (environment) => {
      const answer = reach(date(environment), days(environment), environment);
      return answer?.known === true ? answer.value : undefined;
    },
  lacks: ([date, days], environment, [, node]) => {
    const answer = reach(date, days, environment);
    if (answer?.known === false) return notLoaded(answer.missingYears);
    return date === undefined || typeof days !== 'number' ? undefined : noResult(node);
  },
  prose: ([date = '', days = ''], language) =>
    language === 'zh'
      ? `${date}之后${countOf(days, '个工作日', language)}`
      : `${countOf(days, 'working days', language)} after ${date}`,
  phrase: 'noun',
  plain: writesNoDate,
  sql: { refused: 'working days are counted on the statutory calendar; compute the date before the query' },
};

/** Farthest that a number of working days is followed: past it no notice could ever be loaded. */
const farthest = 100_000;

function reach(date: Value, days: Value, { calendar }: Environment) {
  const start = dateOf(date);
  if (start === undefined || typeof days !== 'number' || days === 0 || Math.abs(days) > farthest) return undefined;
  return orAbsent(() =>
    days > 0 ? workingDaysLater(start, days, calendar) : subtractWorkingDays(start, -days, calendar),
  );
}

function orAbsent<Result>(compute: () => Result): Result | undefined {
  let result: Result | undefined;
  orUnknown(() => {
    result = compute();
    return undefined;
  });
  return result;
}

/** The first year of the statutory calendar that is not loaded. */
export function notLoaded([year]: readonly number[]): Missing | undefined {
  return year === undefined ? undefined : { path: `calendar.${year}`, why: 'notLoaded' };
}
