import type { Answer } from './answer.ts';
import { CalendarError } from './calendar-error.ts';
import { fromDayNumber, toDayNumber } from './civil-date.ts';
import { type OpeningPlan, resolveOpening } from './opening-plan.ts';
import { clockText, LATEST_END, sessionMinutes } from './opening-session.ts';
import type { StatutoryCalendar } from './statutory-calendar.ts';
import type { WallTime } from './wall-time.ts';

/** Whether a place is open at a moment, by its plan. A moment is `undefined` when it does not come within a year. */
export type OpeningState =
  | { readonly state: 'open'; readonly closes: Answer<WallTime | undefined> }
  | { readonly state: 'closed'; readonly opens: Answer<WallTime | undefined> }
  | { readonly state: 'unknown'; readonly missingYears: readonly number[]; readonly provisional: 'open' | 'closed' };

const MINUTES_A_DAY = 24 * 60;
const DAYS_AHEAD = 366;

/** An opening in minutes since 1970-01-01 on the clock in Shanghai, so that midnight is no boundary. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface DayStretches {
  readonly stretches: readonly Stretch[];
  /** The year that the day needs, when it is not loaded: the stretches are then provisional. */
  readonly missingYear?: number;
}

function stretchesOn(day: number, plan: OpeningPlan, calendar: StatutoryCalendar): DayStretches {
  const opening = resolveOpening(plan, fromDayNumber(day), calendar);
  const { sessions } = opening.source === 'unknown' ? opening.provisional : opening;
  const midnight = day * MINUTES_A_DAY;
  const stretches = sessions
    .map(sessionMinutes)
    .map(({ start, end }) => ({ start: midnight + start, end: midnight + end }));
  return opening.source === 'unknown' ? { stretches, missingYear: opening.year } : { stretches };
}

function wallTimeOfMinute(minute: number): WallTime {
  const day = Math.floor(minute / MINUTES_A_DAY);
  return { date: fromDayNumber(day), time: clockText(minute - day * MINUTES_A_DAY) };
}

function minuteOf({ date, time }: WallTime): number {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    return toDayNumber(date) * MINUTES_A_DAY + Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  }
  throw new CalendarError({
    code: 'invalidInstant',
    message: `\`${time}\` is not a time of day`,
    expected: 'HH:mm from 00:00 to 23:59',
    received: time,
  });
}

/** Whether a minute lies in one of some stretches. */
function isWithin(minute: number, stretches: readonly Stretch[]): boolean {
  return stretches.some(({ start, end }) => start <= minute && minute < end);
}

/** When the opening that holds a minute ends, with everything that touches it. */
function closingOf(minute: number, plan: OpeningPlan, calendar: StatutoryCalendar): Answer<WallTime | undefined> {
  const today = Math.floor(minute / MINUTES_A_DAY);
  const missingYears = new Set<number>();
  let end = minute;
  let day = today - 1;
  for (; day <= today + DAYS_AHEAD && day * MINUTES_A_DAY <= end; day++) {
    const { stretches, missingYear } = stretchesOn(day, plan, calendar);
    if (missingYear !== undefined) missingYears.add(missingYear);
    for (const stretch of [...stretches].sort((one, other) => one.start - other.start)) {
      if (stretch.start <= end) end = Math.max(end, stretch.end);
    }
  }
  const closing = day > today + DAYS_AHEAD ? undefined : wallTimeOfMinute(end);
  if (missingYears.size === 0) return { known: true, value: closing };
  return { known: false, missingYears: [...missingYears], provisional: closing };
}

/** When the first opening after a minute begins. */
function openingAfter(minute: number, plan: OpeningPlan, calendar: StatutoryCalendar): Answer<WallTime | undefined> {
  const today = Math.floor(minute / MINUTES_A_DAY);
  const missingYears = new Set<number>();
  let opening: WallTime | undefined;
  for (let day = today; day <= today + DAYS_AHEAD && opening === undefined; day++) {
    const { stretches, missingYear } = stretchesOn(day, plan, calendar);
    if (missingYear !== undefined) missingYears.add(missingYear);
    const starts = stretches.map(({ start }) => start).filter((start) => start > minute);
    if (starts.length > 0) opening = wallTimeOfMinute(Math.min(...starts));
  }
  if (missingYears.size === 0) return { known: true, value: opening };
  return { known: false, missingYears: [...missingYears], provisional: opening };
}

/**
 * Whether a place is open at a moment by its plan, and when that changes.
 *
 * What began the evening before counts to its end, also into a holiday. The minute of closing is closed. The state is
 * unknown when it depends on a day of a year that is not loaded, and so is the moment at which it changes.
 *
 * @throws CalendarError `invalidInstant` for a time of day that is none.
 *
 * @example
 * const day = [['09:00', '17:00']]
 * const weekly = { 1: day, 2: day, 3: day, 4: day, 5: [['18:00', '25:00']], 6: [], 7: [] }
 * const plan = { weekly, seasons: [], holiday: [], makeup: 'asWeekly', exceptions: {} }
 * const at = (time) => openingState(plan, { date: civilDate('2026-03-07'), time }, chinaCalendar)
 * at('00:30') // => { state: 'open', closes: { known: true, value: { date: '2026-03-07', time: '01:00' } } }
 * at('01:00') // => { state: 'closed', opens: { known: true, value: { date: '2026-03-09', time: '09:00' } } }
 */
export function openingState(plan: OpeningPlan, at: WallTime, calendar: StatutoryCalendar): OpeningState {
  const minute = minuteOf(at);
  const today = toDayNumber(at.date);
  // No session lasts beyond noon of the next day, so yesterday matters in the morning alone.
  const mayLast = minute < today * MINUTES_A_DAY + LATEST_END - MINUTES_A_DAY;
  const days = (mayLast ? [today - 1, today] : [today]).map((day) => stretchesOn(day, plan, calendar));
  const known = days.filter(({ missingYear }) => missingYear === undefined);
  if (
    isWithin(
      minute,
      known.flatMap(({ stretches }) => stretches),
    )
  ) {
    return { state: 'open', closes: closingOf(minute, plan, calendar) };
  }
  const missingYears = days.flatMap(({ missingYear }) => missingYear ?? []);
  if (missingYears.length === 0) return { state: 'closed', opens: openingAfter(minute, plan, calendar) };
  const seemsOpen = isWithin(
    minute,
    days.flatMap(({ stretches }) => stretches),
  );
  return {
    state: 'unknown',
    missingYears: [...new Set(missingYears)],
    provisional: seemsOpen ? 'open' : 'closed',
  };
}
