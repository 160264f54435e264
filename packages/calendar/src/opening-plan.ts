import { type CivilDate, type Weekday, weekdayOf } from './civil-date.ts';
import type { DateRange } from './date-range.ts';
import type { Session } from './opening-session.ts';
import type { DayClass, KnownDay, StatutoryCalendar } from './statutory-calendar.ts';

/** Sessions of each day of the week, 1 for Monday to 7 for Sunday; an empty list is a closed day. */
export type WeeklyGrid = { readonly [weekday in Weekday]: readonly Session[] };

/** A stretch of the year with a grid of its own, such as the summer break. First and last day are included. */
export interface Season extends DateRange {
  readonly id?: string;
  readonly weekly: WeeklyGrid;
}

/** A date that differs from the rest of the plan. */
export interface PlannedException {
  readonly kind: 'special' | 'closure' | 'suspension';
  readonly sessions: readonly Session[];
  readonly reason?: string;
}

/**
 * When a place means to be open. Five layers; the first that speaks for a date gives the whole day:
 * exception, holiday, make-up working day, season, weekly grid.
 */
export interface OpeningPlan {
  readonly weekly: WeeklyGrid;
  /** Seasons do not overlap. */
  readonly seasons: readonly Season[];
  /** Days of a holiday block: these sessions, or as the grid has them. */
  readonly holiday: readonly Session[] | 'asWeekly';
  /** Saturdays and Sundays that are worked: closed, as the grid has them, or as another weekday of the active grid. */
  readonly makeup:
    | 'asWeekly'
    | 'closed'
    | 'asWeekday:1'
    | 'asWeekday:2'
    | 'asWeekday:3'
    | 'asWeekday:4'
    | 'asWeekday:5';
  /** By date. A plain list of sessions is short for a `special` day, an empty list for a `closure`. */
  readonly exceptions: { readonly [date: string]: PlannedException | readonly Session[] };
}

/** The sessions of a date and the layer that gave them. */
export interface ResolvedOpening {
  readonly sessions: readonly Session[];
  readonly source: 'exception' | 'holiday' | 'makeup' | 'season' | 'weekly';
  readonly reason?: string;
  /** The exception is a suspension: not the station's choice. */
  readonly suspended?: true;
}

/** A date whose sessions depend on a year of the statutory calendar that is not loaded. */
export interface UnknownOpening {
  readonly source: 'unknown';
  readonly year: number;
  /** The sessions if the day is what it seems. Never to be decided on. */
  readonly provisional: ResolvedOpening;
}

function exceptionOf(plan: OpeningPlan, date: CivilDate): PlannedException | undefined {
  const exception = Object.hasOwn(plan.exceptions, date) ? plan.exceptions[date] : undefined;
  if (exception === undefined || 'kind' in exception) return exception;
  return { kind: exception.length === 0 ? 'closure' : 'special', sessions: exception };
}

function fromGrid(plan: OpeningPlan, date: CivilDate, weekday: Weekday): ResolvedOpening {
  const season = plan.seasons.find(({ from, to }) => from <= date && date <= to);
  return season === undefined
    ? { sessions: plan.weekly[weekday], source: 'weekly' }
    : { sessions: season.weekly[weekday], source: 'season' };
}

function forKind(plan: OpeningPlan, date: CivilDate, kind: KnownDay['kind']): ResolvedOpening {
  if (kind === 'holiday' && plan.holiday !== 'asWeekly') return { sessions: plan.holiday, source: 'holiday' };
  if (kind === 'makeup' && plan.makeup !== 'asWeekly') {
    if (plan.makeup === 'closed') return { sessions: [], source: 'makeup' };
    // The weekday is mapped first; the layer that is active on the date then answers for that weekday.
    const weekday = Number(plan.makeup.slice('asWeekday:'.length)) as Weekday;
    return { sessions: fromGrid(plan, date, weekday).sessions, source: 'makeup' };
  }
  return fromGrid(plan, date, weekdayOf(date));
}

function sameSessions(one: readonly Session[], other: readonly Session[]): boolean {
  return (
    one.length === other.length &&
    one.every(([start, end], index) => {
      const [otherStart, otherEnd] = other[index] ?? [];
      return start === otherStart && end === otherEnd;
    })
  );
}

/** What a day of a year that is not loaded may turn out to be. Working Mondays to Fridays are never make-up days. */
function possibleKinds(date: CivilDate): readonly KnownDay['kind'][] {
  return weekdayOf(date) <= 5 ? ['workday', 'holiday'] : ['weekend', 'holiday', 'makeup'];
}

/**
 * The sessions that a plan has for a date.
 *
 * In a year that is not loaded the answer is unknown, unless an exception speaks for the date or the plan has the same
 * sessions whatever the day turns out to be.
 *
 * @example
 * const day = [['09:00', '17:00']]
 * const weekly = { 1: [], 2: day, 3: day, 4: day, 5: day, 6: day, 7: [] }
 * const plan = { weekly, seasons: [], holiday: [], makeup: 'asWeekday:5', exceptions: { '2026-10-03': [['09:00', '12:00']] } }
 * resolveOpening(plan, civilDate('2026-10-03'), chinaCalendar) // => { sessions: [['09:00', '12:00']], source: 'exception' }
 * resolveOpening(plan, civilDate('2026-09-20'), chinaCalendar) // => { sessions: [['09:00', '17:00']], source: 'makeup' }
 * resolveOpening(plan, civilDate('2027-10-01'), chinaCalendar).source // => 'unknown'
 */
export function resolveOpening(
  plan: OpeningPlan,
  date: CivilDate,
  calendar: StatutoryCalendar,
): ResolvedOpening | UnknownOpening {
  const exception = exceptionOf(plan, date);
  if (exception !== undefined) {
    return {
      sessions: exception.sessions,
      source: 'exception',
      ...(exception.reason === undefined ? {} : { reason: exception.reason }),
      ...(exception.kind === 'suspension' ? { suspended: true as const } : {}),
    };
  }
  const day: DayClass = calendar.classify(date);
  if (day.kind !== 'unknown') return forKind(plan, date, day.kind);
  const provisional = forKind(plan, date, day.provisional.kind);
  const settled = possibleKinds(date).every((kind) =>
    sameSessions(forKind(plan, date, kind).sessions, provisional.sessions),
  );
  return settled ? provisional : { source: 'unknown', year: day.year, provisional };
}
