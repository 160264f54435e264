import { type CivilDate, daysBetween, fromDayNumber, toDayNumber, type Weekday, weekdayOf } from './civil-date.ts';
import { type DateRange, requireRange } from './date-range.ts';
import { type Exchange, exchangeOf, type Refusal } from './exchange.ts';
import { type OpeningPlan, resolveOpening, type WeeklyGrid } from './opening-plan.ts';
import { mergeSessions, type Session } from './opening-session.ts';
import type { StatutoryCalendar } from './statutory-calendar.ts';

/**
 * Openings date by date, as other formats can carry them: complete from `from` to `to`, silent about every other day.
 * A date without an entry is closed. Sessions are in order and do not touch.
 */
export interface OpeningSchedule extends DateRange {
  readonly days: readonly { readonly date: CivilDate; readonly sessions: readonly Session[] }[];
}

/** One opening that repeats every week on the same day at the same time, without a break. */
export interface WeeklyRun {
  readonly weekday: Weekday;
  readonly session: Session;
  /** First and last date. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Number of weeks. */
  readonly count: number;
}

/** Sessions in order, joined where they touch. */
export function joined(sessions: readonly Session[]): Session[] {
  return mergeSessions(sessions, { gapMinutes: 0 }).map(({ start, end }) => [start, end]);
}

/**
 * What a plan comes to within a range, date by date.
 *
 * Refused with `yearNotLoaded` when a date depends on a year of the statutory calendar that is not loaded.
 *
 * @throws CalendarError `invalidRange`, `invalidSession`.
 *
 * @example
 * const weekly = { 1: [], 2: [['09:00', '17:00']], 3: [], 4: [], 5: [], 6: [], 7: [] }
 * const plan = { weekly, seasons: [], holiday: [], makeup: 'closed', exceptions: {} }
 * const range = { from: civilDate('2026-11-23'), to: civilDate('2026-11-29') }
 * scheduleOf(plan, range, chinaCalendar).value.days // => [{ date: '2026-11-24', sessions: [['09:00', '17:00']] }]
 */
export function scheduleOf(
  plan: OpeningPlan,
  range: DateRange,
  calendar: StatutoryCalendar,
): Exchange<OpeningSchedule> {
  requireRange(range);
  const days: { date: CivilDate; sessions: Session[] }[] = [];
  const missing = new Map<number, CivilDate>();
  for (let day = toDayNumber(range.from); day <= toDayNumber(range.to); day++) {
    const date = fromDayNumber(day);
    const opening = resolveOpening(plan, date, calendar);
    if (opening.source === 'unknown') {
      if (!missing.has(opening.year)) missing.set(opening.year, date);
    } else if (opening.sessions.length > 0) {
      days.push({ date, sessions: joined(opening.sessions) });
    }
  }
  const refusals = [...missing].map(
    ([year, date]): Refusal => ({
      code: 'yearNotLoaded',
      path: date,
      message: `the hours of \`${date}\` depend on the statutory calendar of ${year}, which is not loaded`,
    }),
  );
  return exchangeOf({ from: range.from, to: range.to, days }, refusals);
}

/**
 * Cuts a schedule into openings that repeat weekly. A holiday, an exception or the end of a season ends a run, so that
 * formats without exceptions can carry any schedule.
 *
 * @example
 * const day = (date) => ({ date: civilDate(date), sessions: [['09:00', '12:00']] })
 * const days = ['2026-09-24', '2026-10-08', '2026-10-15'].map(day)
 * weeklyRuns({ from: civilDate('2026-09-21'), to: civilDate('2026-10-18'), days }).map(({ from, to }) => [from, to]) // => [['2026-09-24', '2026-09-24'], ['2026-10-08', '2026-10-15']]
 */
export function weeklyRuns({ days }: OpeningSchedule): WeeklyRun[] {
  const runs: { weekday: Weekday; session: Session; from: CivilDate; to: CivilDate; count: number }[] = [];
  const latest = new Map<string, (typeof runs)[number]>();
  for (const { date, sessions } of [...days].sort((one, other) => (one.date < other.date ? -1 : 1))) {
    const weekday = weekdayOf(date);
    for (const session of sessions) {
      const slot = `${weekday} ${session.join('-')}`;
      const run = latest.get(slot);
      if (run !== undefined && daysBetween(run.to, date) === 7) {
        run.to = date;
        run.count += 1;
      } else {
        const started = { weekday, session, from: date, to: date, count: 1 };
        runs.push(started);
        latest.set(slot, started);
      }
    }
  }
  return runs;
}

function mostFrequent(lists: readonly (readonly Session[])[]): readonly Session[] {
  const counts = new Map<string, { sessions: readonly Session[]; count: number }>();
  for (const sessions of lists) {
    const key = JSON.stringify(sessions);
    const entry = counts.get(key) ?? { sessions, count: 0 };
    counts.set(key, { ...entry, count: entry.count + 1 });
  }
  return [...counts.values()].reduce((best, entry) => (entry.count > best.count ? entry : best), {
    sessions: [] as readonly Session[],
    count: 0,
  }).sessions;
}

/**
 * A plan that comes to the same as a schedule on every date of its range: for each day of the week what is most
 * frequent, and the other dates as exceptions. The schedule says nothing of other dates, so the plan should not be asked
 * about them.
 *
 * @example
 * const day = (date) => ({ date: civilDate(date), sessions: [['09:00', '12:00']] })
 * const days = ['2026-11-03', '2026-11-10', '2026-11-24'].map(day)
 * const plan = planOf({ from: civilDate('2026-11-02'), to: civilDate('2026-11-29'), days })
 * plan.weekly[2] // => [['09:00', '12:00']]
 * plan.exceptions // => { '2026-11-17': { kind: 'closure', sessions: [] } }
 */
export function planOf(schedule: OpeningSchedule): OpeningPlan {
  const sessionsOf = new Map(schedule.days.map(({ date, sessions }) => [date, sessions]));
  const byWeekday = new Map<Weekday, { date: CivilDate; sessions: readonly Session[] }[]>();
  for (let day = toDayNumber(schedule.from); day <= toDayNumber(schedule.to); day++) {
    const date = fromDayNumber(day);
    const weekday = weekdayOf(date);
    byWeekday.set(weekday, [...(byWeekday.get(weekday) ?? []), { date, sessions: sessionsOf.get(date) ?? [] }]);
  }
  const usual = (weekday: Weekday) => mostFrequent((byWeekday.get(weekday) ?? []).map(({ sessions }) => sessions));
  const weekly: WeeklyGrid = {
    1: usual(1),
    2: usual(2),
    3: usual(3),
    4: usual(4),
    5: usual(5),
    6: usual(6),
    7: usual(7),
  };
  const exceptions = [...byWeekday].flatMap(([weekday, dates]) =>
    dates
      .filter(({ sessions }) => JSON.stringify(sessions) !== JSON.stringify(weekly[weekday]))
      .map(({ date, sessions }) => [date, { kind: sessions.length === 0 ? 'closure' : 'special', sessions }] as const),
  );
  return { weekly, seasons: [], holiday: 'asWeekly', makeup: 'asWeekly', exceptions: Object.fromEntries(exceptions) };
}
