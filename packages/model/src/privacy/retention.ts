import { addDays, addMonths, birthday, type CivilDate } from '@hutong/calendar';
import type { PrivacyClass } from './privacy-class.ts';

/** How long data of a class are kept, and from when. No document sets a number: a district or an archive does. */
export interface RetentionPeriod {
  readonly from: 'recorded' | 'caseClosed' | 'majority';
  readonly months: number;
  /** The rule that the number comes from. */
  readonly cite: string;
}

/** The periods by class. A class that is left out has none set. */
export type RetentionSchedule = { readonly [Class in PrivacyClass]?: RetentionPeriod | 'permanent' };

/** The days that the clocks run from, as far as they are known. */
export interface RetentionDates {
  readonly recorded: CivilDate;
  /** Left out while a case is open: the clock has not started. */
  readonly caseClosed?: CivilDate;
  readonly birthDate?: CivilDate;
}

/** Where the retention clock of a datum stands on a day. */
export type RetentionState =
  | { readonly state: 'kept'; readonly until: CivilDate }
  | { readonly state: 'due'; readonly since: CivilDate }
  | { readonly state: 'permanent' }
  | { readonly state: 'notStarted'; readonly waitsFor: 'caseClosed' }
  /** No period is set, or the day that it runs from is not known. Unknown is never a reason to erase. */
  | { readonly state: 'unknown'; readonly missing: 'period' | 'birthDate' };

/**
 * Where the retention clock of a datum stands. The day on which the period ends is the last on which the datum is kept.
 *
 * @example
 * const schedule = { C4: { from: 'caseClosed', months: 12, cite: 'district archive rule' } }
 * retentionState('C4', schedule, { recorded: '2025-01-10', caseClosed: '2025-01-31' }, '2026-01-31') // => { state: 'kept', until: '2026-01-31' }
 * retentionState('C4', schedule, { recorded: '2025-01-10', caseClosed: '2025-01-31' }, '2026-02-01') // => { state: 'due', since: '2026-02-01' }
 * retentionState('C3', schedule, { recorded: '2025-01-10' }, '2026-02-01') // => { state: 'unknown', missing: 'period' }
 */
export function retentionState(
  privacyClass: PrivacyClass,
  schedule: RetentionSchedule,
  dates: RetentionDates,
  on: CivilDate,
): RetentionState {
  const period = schedule[privacyClass];
  if (period === undefined) return { state: 'unknown', missing: 'period' };
  if (period === 'permanent') return { state: 'permanent' };
  const start = startOf(period.from, dates);
  if (start === undefined) {
    return period.from === 'majority'
      ? { state: 'unknown', missing: 'birthDate' }
      : { state: 'notStarted', waitsFor: 'caseClosed' };
  }
  const until = addMonths(start, period.months, { rounding: 'clamp' });
  return on <= until ? { state: 'kept', until } : { state: 'due', since: addDays(until, 1) };
}

function startOf(
  from: RetentionPeriod['from'],
  { recorded, caseClosed, birthDate }: RetentionDates,
): CivilDate | undefined {
  switch (from) {
    case 'recorded':
      return recorded;
    case 'caseClosed':
      return caseClosed;
    case 'majority':
      return birthDate === undefined ? undefined : birthday(birthDate, 18, { leapBirthday: 'march1' });
  }
}
