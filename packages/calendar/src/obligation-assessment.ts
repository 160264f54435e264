import { assessCalendarObligation } from './calendar-cadence.ts';
import type { Evidence } from './evidence.ts';
import type {
  CalendarObligation,
  ObligationAssessment,
  ObligationFacts,
  OneOffObligation,
  RollingObligation,
} from './obligation.ts';
import { assessOneOffObligation } from './one-off-deadline.ts';
import { assessRollingObligation } from './rolling-cadence.ts';

/** Something that is owed: in every calendar period, within an interval, or once. */
export type Obligation = CalendarObligation | RollingObligation | OneOffObligation;

/**
 * How an obligation stands: for each duty when it can first be done, when it is due, from when it is overdue and what
 * satisfied it, and which duty comes next. Facts dated after `asOf` are not seen.
 *
 * @example
 * const [duty] = assessObligation(
 *   { kind: 'once', rule: { within: { workingDays: 30 }, roll: 'none' } },
 *   { active: { from: civilDate('2026-11-24') }, events: [], asOf: civilDate('2026-11-25'), calendar: chinaCalendar },
 * ).duties
 * duty.verdict // => 'notYetDue'
 * duty.due // => { known: false, missingYears: [2027], provisional: '2027-01-06', notBefore: '2027-01-03' }
 */
export function assessObligation<Event extends Evidence>(
  obligation: Obligation,
  facts: ObligationFacts<Event>,
): ObligationAssessment {
  switch (obligation.kind) {
    case 'calendarPeriod':
      return assessCalendarObligation(obligation, facts);
    case 'rolling':
      return assessRollingObligation(obligation, facts);
    case 'once':
      return assessOneOffObligation(obligation, facts);
  }
}
