import { CalendarError } from './calendar-error.ts';
import { daysBetween } from './civil-date.ts';
import { type IsoWeek, isoWeekOf } from './iso-week.ts';
import type { OpeningDay, OpeningGap } from './opening-days.ts';
import {
  both,
  countDays,
  countsAsRestDay,
  type DayCount,
  type OpeningStandard,
  qualifies,
  type ShortOpening,
  shortOpenings,
} from './opening-standard.ts';
import type { Verdict } from './verdict.ts';

/** What a week of openings is held to. */
export interface WeekStandard extends OpeningStandard {
  /** Days a week that must count as open. */
  readonly minDays: number;
  /** Rest days a week that must be among them. */
  readonly minRestDays: number;
  /**
   * What a week is held to when a holiday block takes one of its Mondays to Fridays. `literal`: `minDays`, as always.
   * `proRata`: no more than the working days of the week. `exempt`: nothing.
   */
  readonly holidayWeek: 'literal' | 'proRata' | 'exempt';
}

/** A requirement on a number of days: what it asks, what there is, and how that stands. */
export interface DayRequirement {
  readonly verdict: Verdict;
  readonly required: DayCount;
  readonly counted: DayCount;
}

/** A week measured and judged. */
export interface WeekAssessment {
  readonly week: IsoWeek;
  /** Days with any opening at all. */
  readonly openDays: DayCount;
  /** Days that count under the standard. */
  readonly qualifyingDays: DayCount;
  /** Working days on the statutory calendar. */
  readonly workdays: DayCount;
  /** A holiday block takes one of the Mondays to Fridays; `undefined` when the calendar year is not loaded. */
  readonly holidayWeek: boolean | undefined;
  /** Days that did not count because of a suspension. */
  readonly suspendedDays: number;
  readonly shortOpenings: readonly ShortOpening[];
  readonly minDays: DayRequirement;
  readonly restDay: DayRequirement;
  /** Why anything above is not known exactly. */
  readonly missing: readonly OpeningGap[];
}

/** Requirement that `counted` reaches `required`, where `suspended` days explain a shortfall. */
export function requireDays(required: DayCount, counted: DayCount, suspended: number): DayRequirement {
  const verdict = ((): Verdict => {
    if (counted.min >= required.max) return 'pass';
    if (counted.max >= required.min) return 'unknown';
    if (counted.min + suspended >= required.max) return 'waived';
    return counted.max + suspended >= required.min ? 'unknown' : 'fail';
  })();
  return { verdict, required, counted };
}

/** Gaps of several days, each named once. */
export function gapsOf(days: readonly OpeningDay[]): OpeningGap[] {
  const gaps = new Map<string, OpeningGap>();
  for (const gap of days.flatMap(({ missing }) => missing ?? [])) gaps.set(JSON.stringify(gap), gap);
  return [...gaps.values()];
}

function isWholeWeek(days: readonly OpeningDay[]): boolean {
  const [monday] = days;
  return (
    days.length === 7 &&
    monday?.weekday === 1 &&
    days.every(({ date }, index) => daysBetween(monday.date, date) === index)
  );
}

function isHolidayWeek(days: readonly OpeningDay[]): boolean | undefined {
  const weekdays = days.filter(({ weekday }) => weekday <= 5);
  if (weekdays.some(({ kind }) => kind === 'holiday')) return true;
  return weekdays.some(({ kind }) => kind === 'unknown') ? undefined : false;
}

function requiredDays(standard: WeekStandard, workdays: DayCount): DayCount {
  const { minDays, holidayWeek } = standard;
  if (holidayWeek !== 'proRata') return { min: minDays, max: minDays };
  return { min: Math.min(minDays, workdays.min), max: Math.min(minDays, workdays.max) };
}

/**
 * Measures a week and judges it twice: whether it has enough open days, and whether a rest day is among them. The two
 * are kept apart because the text that asks for the second can be read in several ways.
 *
 * A shortfall is `waived` when the days on which the station was suspended would have made it up.
 *
 * @param days seven entries of `openingDays`, Monday to Sunday.
 * @throws CalendarError `invalidWeek` for anything else than a whole week.
 *
 * @example
 * const date = (day) => civilDate(`2026-03-0${day}`)
 * const open = (day) => ({ date: date(day), sessions: [['09:00', '17:00']] })
 * const log = { from: date(2), to: date(8), days: [2, 3, 4, 5, 6].map(open), suspensions: [] }
 * const days = openingDays({ log, from: date(2), to: date(8), basis: 'actual', gapMinutes: 0, calendar: chinaCalendar })
 * const week = assessWeek(days, {
 *   minDays: 5, minRestDays: 1, minMinutes: 180, session: 'longest', makeupDay: 'workday', holidayWeek: 'literal',
 * })
 * week.minDays.verdict // => 'pass'
 * week.restDay.verdict // => 'fail'
 */
export function assessWeek(days: readonly OpeningDay[], standard: WeekStandard): WeekAssessment {
  const [monday] = days;
  if (monday === undefined || !isWholeWeek(days)) {
    throw new CalendarError({
      code: 'invalidWeek',
      message: 'the days do not make up a week',
      expected: 'seven days from a Monday to a Sunday',
      received: days.map(({ date }) => date),
    });
  }
  const counts = (day: OpeningDay) => qualifies(day, standard);
  const rests = (day: OpeningDay) => countsAsRestDay(day, standard);
  const explained = (day: OpeningDay) => day.suspended && counts(day) !== true;

  const qualifyingDays = countDays(days, counts);
  const workdays = countDays(days, ({ restDay }) => (restDay === undefined ? undefined : !restDay));
  const holidayWeek = isHolidayWeek(days);
  const suspended = days.filter(explained);

  const minDays = requireDays(requiredDays(standard, workdays), qualifyingDays, suspended.length);
  const restDay = requireDays(
    { min: standard.minRestDays, max: standard.minRestDays },
    countDays(days, (day) => both(counts(day), rests(day))),
    suspended.filter((day) => rests(day) === true).length,
  );
  return {
    week: isoWeekOf(monday.date),
    openDays: countDays(days, ({ openings }) => openings && openings.length > 0),
    qualifyingDays,
    workdays,
    holidayWeek,
    suspendedDays: suspended.length,
    shortOpenings: shortOpenings(days, standard),
    minDays: standard.holidayWeek === 'exempt' ? exempted(minDays, holidayWeek) : minDays,
    restDay,
    missing: gapsOf(days),
  };
}

function exempted(requirement: DayRequirement, holidayWeek: boolean | undefined): DayRequirement {
  if (holidayWeek === false) return requirement;
  // The week may still turn out to be exempt, so that no verdict stands yet.
  return { ...requirement, verdict: holidayWeek ? 'notApplicable' : 'unknown' };
}
