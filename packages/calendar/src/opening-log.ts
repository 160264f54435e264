import type { CivilDate } from './civil-date.ts';
import { type DateRange, rangeHolds } from './date-range.ts';
import type { Session } from './opening-session.ts';

/** What happened on one date. A date may have several records; their sessions add up. */
export interface OpeningRecord {
  readonly date: CivilDate;
  readonly sessions: readonly Session[];
  readonly note?: string;
}

/** Days on which a place could not open for a reason that is not its own, such as a typhoon. */
export interface Suspension extends DateRange {
  readonly reason: string;
}

/**
 * When a place was open. The log asserts that it is complete from `from` to `to`: a date in between without a record
 * was a closed day. Of a date outside it nothing is known, least of all that it was closed.
 */
export interface OpeningLog extends DateRange {
  readonly days: readonly OpeningRecord[];
  readonly suspensions: readonly Suspension[];
}

/** One date as a log has it. */
export interface LoggedDay {
  readonly sessions: readonly Session[];
  readonly suspended: boolean;
  readonly reason?: string;
}

/**
 * A log as a lookup by date: `undefined` for a date that the log does not speak for.
 *
 * @example
 * const log = { from: civilDate('2026-03-02'), to: civilDate('2026-03-08'), days: [], suspensions: [] }
 * loggedDays(log)(civilDate('2026-03-03')) // => { sessions: [], suspended: false }
 * loggedDays(log)(civilDate('2026-03-09')) // => undefined
 */
export function loggedDays(log: OpeningLog): (date: CivilDate) => LoggedDay | undefined {
  const sessions = new Map<CivilDate, Session[]>();
  const notes = new Map<CivilDate, string>();
  for (const record of log.days) {
    sessions.set(record.date, [...(sessions.get(record.date) ?? []), ...record.sessions]);
    if (record.note !== undefined) notes.set(record.date, record.note);
  }
  return (date) => {
    if (!rangeHolds(log, date)) return undefined;
    const suspension = log.suspensions.find((range) => rangeHolds(range, date));
    const reason = suspension?.reason ?? notes.get(date);
    return {
      sessions: sessions.get(date) ?? [],
      suspended: suspension !== undefined,
      ...(reason === undefined ? {} : { reason }),
    };
  };
}
