import { rangeHolds } from './date-range.ts';
import {
  dateOf,
  field,
  items,
  objectKeys,
  optionalTextOf,
  type Place,
  rangeOf,
  refuse,
  textOf,
} from './json-document.ts';
import type { OpeningLog, OpeningRecord } from './opening-log.ts';
import { sessionsOf } from './opening-plan-check.ts';

/**
 * Reads a log out of parsed JSON.
 *
 * @throws CalendarError with the JSON pointer of the first flaw: `invalidLog`, also for a record outside the days that
 * the log speaks for, `invalidSession`, `invalidDate`, `invalidRange`.
 *
 * @example
 * const log = { from: '2026-03-02', to: '2026-03-08', days: [{ date: '2026-03-03', sessions: [['09:00', '12:00']] }], suspensions: [] }
 * checkOpeningLog(log).days.length // => 1
 */
export function checkOpeningLog(document: unknown): OpeningLog {
  const place: Place = { value: document, path: '', code: 'invalidLog' };
  objectKeys(place);
  const range = rangeOf(place);
  const recordOf = (record: Place): OpeningRecord => {
    const date = dateOf(field(record, 'date'));
    if (!rangeHolds(range, date)) {
      refuse(field(record, 'date'), {
        message: `\`${date}\` lies outside the log`,
        expected: `a date from ${range.from} to ${range.to}`,
      });
    }
    const note = optionalTextOf(field(record, 'note'));
    return { date, sessions: sessionsOf(field(record, 'sessions')), ...(note === undefined ? {} : { note }) };
  };
  return {
    ...range,
    days: items(field(place, 'days')).map(recordOf),
    suspensions: items(field(place, 'suspensions')).map((suspension) => ({
      ...rangeOf(suspension),
      reason: textOf(field(suspension, 'reason')),
    })),
  };
}
