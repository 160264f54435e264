import type { CivilDate } from './civil-date.ts';
import type { OpeningDay } from './opening-days.ts';
import { countsAsRestDay, type OpeningStandard, qualifies } from './opening-standard.ts';
import { assessWeek, type WeekStandard } from './opening-week.ts';

/** One day to change: open a closed day, or keep an opening longer. */
export interface DayChange {
  readonly date: CivilDate;
  readonly kind: 'open' | 'lengthen';
  /** Minutes to add to the day. */
  readonly minutes: number;
  readonly restDay: boolean;
}

/** What would make a failing week pass. */
export type WeekRepair =
  | { readonly possible: true; readonly changes: readonly DayChange[]; readonly minutes: number }
  /** Too few days are left: the others are suspended or unknown. */
  | { readonly possible: false };

/** Minutes that a day lacks to count. Under `strict`, each of its openings has to grow. */
function minutesLacking(day: OpeningDay, { minMinutes, session }: OpeningStandard): number {
  const openings = day.openings ?? [];
  if (openings.length === 0) return minMinutes;
  if (session === 'total') return minMinutes - (day.total ?? 0);
  if (session === 'longest') return minMinutes - (day.longest ?? 0);
  return openings.reduce((sum, { minutes }) => sum + Math.max(0, minMinutes - minutes), 0);
}

function changeOf(day: OpeningDay, standard: WeekStandard): DayChange {
  return {
    date: day.date,
    kind: day.openings?.length === 0 ? 'open' : 'lengthen',
    minutes: minutesLacking(day, standard),
    restDay: countsAsRestDay(day, standard) === true,
  };
}

/**
 * The least change after which neither requirement on a week fails: as few days as possible, and among those as few
 * added minutes as possible; earlier days first when that leaves a choice. It only ever adds opening time, and never on
 * a day that was suspended or of which nothing is known.
 *
 * @returns `undefined` when neither requirement fails.
 * @throws CalendarError as `assessWeek` does.
 *
 * @example
 * const date = (day) => civilDate(`2026-03-0${day}`)
 * const open = (day) => ({ date: date(day), sessions: [['09:00', day === 7 ? '11:00' : '17:00']] })
 * const log = { from: date(2), to: date(8), days: [2, 3, 4, 5, 6, 7].map(open), suspensions: [] }
 * const days = openingDays({ log, from: date(2), to: date(8), basis: 'actual', gapMinutes: 0, calendar: chinaCalendar })
 * leastChange(days, {
 *   minDays: 5, minRestDays: 1, minMinutes: 180, session: 'longest', makeupDay: 'workday', holidayWeek: 'literal',
 * }) // => { possible: true, changes: [{ date: '2026-03-07', kind: 'lengthen', minutes: 60, restDay: true }], minutes: 60 }
 */
export function leastChange(days: readonly OpeningDay[], standard: WeekStandard): WeekRepair | undefined {
  const { minDays, restDay } = assessWeek(days, standard);
  if (minDays.verdict !== 'fail' && restDay.verdict !== 'fail') return undefined;

  const daysLacking = minDays.verdict === 'fail' ? minDays.required.max - minDays.counted.min : 0;
  const restDaysLacking = restDay.verdict === 'fail' ? restDay.required.max - restDay.counted.min : 0;
  const candidates = days
    .filter((day) => qualifies(day, standard) === false && !day.suspended)
    .map((day) => changeOf(day, standard))
    .sort((one, other) => one.minutes - other.minutes);

  // Taking the cheapest rest days first and then the cheapest of what is left is optimal: any other choice of as many
  // days swaps one of these for a dearer one.
  const restDays = candidates.filter((change) => change.restDay).slice(0, restDaysLacking);
  const others = candidates.filter((change) => !restDays.includes(change));
  const changes = [...restDays, ...others.slice(0, Math.max(0, daysLacking - restDays.length))];
  if (restDays.length < restDaysLacking || changes.length < daysLacking) return { possible: false };
  return {
    possible: true,
    changes: changes.sort((one, other) => (one.date < other.date ? -1 : 1)),
    minutes: changes.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}
