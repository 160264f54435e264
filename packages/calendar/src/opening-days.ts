import { type CivilDate, fromDayNumber, toDayNumber, type Weekday, weekdayOf } from './civil-date.ts';
import { type DateRange, requireRange } from './date-range.ts';
import { loggedDays, type OpeningLog } from './opening-log.ts';
import { type OpeningPlan, resolveOpening } from './opening-plan.ts';
import { mergeSessions, type Opening, type Session } from './opening-session.ts';
import type { DayClass, StatutoryCalendar } from './statutory-calendar.ts';

/** Why a field of an {@link OpeningDay} is unknown. */
export type OpeningGap =
  | { readonly why: 'notLoaded'; readonly year: number }
  | { readonly why: 'absent'; readonly of: 'log' | 'plan' };

/** One date of a place: what the day is, and when the place was or will be open. */
export interface OpeningDay {
  readonly date: CivilDate;
  readonly weekday: Weekday;
  readonly kind: DayClass['kind'];
  /** A day off on the statutory calendar; `undefined` when the year is not loaded. */
  readonly restDay: boolean | undefined;
  /** The festival itself; `undefined` when the year is not loaded. */
  readonly statutory: boolean | undefined;
  /** Id of the holiday block that the date lies in. */
  readonly block?: string;
  /** `actual`: out of the log. `planned`: out of the plan. */
  readonly basis: 'actual' | 'planned';
  /** Joined sessions; empty when closed, `undefined` when unknown. */
  readonly openings: readonly Opening[] | undefined;
  /** Minutes of the longest opening; 0 when closed, `undefined` when unknown. */
  readonly longest: number | undefined;
  /** Minutes of the shortest opening; 0 when closed, `undefined` when unknown. */
  readonly shortest: number | undefined;
  /** Minutes open; 0 when closed, `undefined` when unknown. */
  readonly total: number | undefined;
  /** The place could not open, or not as it meant to, for a reason that is not its own. */
  readonly suspended: boolean;
  readonly reason?: string;
  readonly missing?: readonly OpeningGap[];
}

/** What {@link openingDays} works on. */
export interface OpeningDaysInput extends DateRange {
  readonly plan?: OpeningPlan | undefined;
  readonly log?: OpeningLog | undefined;
  /** Only the log speaks for what was, only the plan for what is meant to be: neither stands in for the other. */
  readonly basis: 'actual' | 'planned';
  /** Gaps of up to this length do not split an opening; 0 joins sessions that touch. */
  readonly gapMinutes: number;
  readonly calendar: StatutoryCalendar;
}

interface Source {
  readonly sessions: readonly Session[] | undefined;
  readonly suspended: boolean;
  readonly reason?: string | undefined;
  readonly gap?: OpeningGap;
}

function plannedSource(plan: OpeningPlan, calendar: StatutoryCalendar): (date: CivilDate) => Source {
  return (date) => {
    const resolved = resolveOpening(plan, date, calendar);
    if (resolved.source === 'unknown') {
      return { sessions: undefined, suspended: false, gap: { why: 'notLoaded', year: resolved.year } };
    }
    return { sessions: resolved.sessions, suspended: resolved.suspended === true, reason: resolved.reason };
  };
}

function actualSource(log: OpeningLog): (date: CivilDate) => Source {
  const lookUp = loggedDays(log);
  return (date) => lookUp(date) ?? { sessions: undefined, suspended: false, gap: { why: 'absent', of: 'log' } };
}

function sourceOf({ basis, plan, log, calendar }: OpeningDaysInput): (date: CivilDate) => Source {
  if (basis === 'planned' && plan !== undefined) return plannedSource(plan, calendar);
  if (basis === 'actual' && log !== undefined) return actualSource(log);
  const gap: OpeningGap = { why: 'absent', of: basis === 'planned' ? 'plan' : 'log' };
  return () => ({ sessions: undefined, suspended: false, gap });
}

function openingDay(date: CivilDate, source: Source, input: OpeningDaysInput): OpeningDay {
  const day = input.calendar.classify(date);
  const openings = source.sessions && mergeSessions(source.sessions, input);
  const lengths = openings?.map(({ minutes }) => minutes);
  const gaps: OpeningGap[] = [];
  if (day.kind === 'unknown') gaps.push({ why: 'notLoaded', year: day.year });
  // Hours that depend on a year which is not loaded belong to a day of that same year, which is named already.
  if (source.gap?.why === 'absent') gaps.push(source.gap);
  return {
    date,
    weekday: weekdayOf(date),
    kind: day.kind,
    restDay: day.kind === 'unknown' ? undefined : day.restDay,
    statutory: day.kind === 'unknown' ? undefined : day.statutory,
    ...(day.kind !== 'unknown' && day.block !== undefined ? { block: day.block.id } : {}),
    basis: input.basis,
    openings,
    longest: lengths && Math.max(0, ...lengths),
    shortest: lengths && (lengths.length === 0 ? 0 : Math.min(...lengths)),
    total: lengths?.reduce((sum, minutes) => sum + minutes, 0),
    suspended: source.suspended,
    ...(source.reason === undefined ? {} : { reason: source.reason }),
    ...(gaps.length === 0 ? {} : { missing: gaps }),
  };
}

/**
 * One entry for each date from `from` to `to`, both included.
 *
 * Without the source that the basis asks for, or outside the range that a log speaks for, the openings are unknown and
 * `missing` says why. So are they where a plan depends on a calendar year that is not loaded.
 *
 * @throws CalendarError `invalidRange`, `invalidSession`, `invalidNumber`.
 *
 * @example
 * const log = {
 *   from: civilDate('2026-03-02'),
 *   to: civilDate('2026-03-08'),
 *   days: [{ date: civilDate('2026-03-07'), sessions: [['09:00', '12:00']] }],
 *   suspensions: [],
 * }
 * const [saturday, sunday, monday] = openingDays({
 *   log, from: civilDate('2026-03-07'), to: civilDate('2026-03-09'), basis: 'actual', gapMinutes: 0, calendar: chinaCalendar,
 * })
 * saturday.longest // => 180
 * sunday.openings // => []
 * monday.openings // => undefined
 * monday.missing // => [{ why: 'absent', of: 'log' }]
 */
export function openingDays(input: OpeningDaysInput): OpeningDay[] {
  requireRange(input);
  const source = sourceOf(input);
  const days: OpeningDay[] = [];
  const last = toDayNumber(input.to);
  for (let day = toDayNumber(input.from); day <= last; day++) {
    const date = fromDayNumber(day);
    days.push(openingDay(date, source(date), input));
  }
  return days;
}
