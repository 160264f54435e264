import { addDays, type CivilDate, dayNumberOf, fromDayNumber, toDayNumber, weekdayOf, yearOf } from './civil-date.ts';
import { requireRange } from './date-range.ts';

/** A week as ISO 8601 counts it, Monday to Sunday. */
export interface IsoWeek {
  /** Such as `2023-W23`. The year is the one that most of the week lies in. */
  readonly id: string;
  /** Monday. */
  readonly from: CivilDate;
  /** Sunday. */
  readonly to: CivilDate;
}

function weekFromMonday(monday: CivilDate): IsoWeek {
  // A week belongs to the year of its Thursday.
  const thursday = addDays(monday, 3);
  const year = yearOf(thursday);
  const week = Math.floor((toDayNumber(thursday) - dayNumberOf(year, 1, 1)) / 7) + 1;
  return {
    id: `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`,
    from: monday,
    to: addDays(monday, 6),
  };
}

/**
 * The ISO week that a date lies in.
 *
 * @example
 * isoWeekOf(civilDate('2023-06-07')) // => { id: '2023-W23', from: '2023-06-05', to: '2023-06-11' }
 */
export function isoWeekOf(date: CivilDate): IsoWeek {
  return weekFromMonday(addDays(date, 1 - weekdayOf(date)));
}

/**
 * The weeks that lie wholly within two dates, both included. Weeks that the range cuts are left out: they cannot be
 * judged.
 *
 * @throws CalendarError `invalidRange` when `to` is before `from`.
 *
 * @example
 * isoWeeksWithin(civilDate('2023-06-01'), civilDate('2023-06-20')).map((week) => week.id) // => ['2023-W23', '2023-W24']
 */
export function isoWeeksWithin(from: CivilDate, to: CivilDate): IsoWeek[] {
  requireRange({ from, to });
  const firstMonday = toDayNumber(from) + ((8 - weekdayOf(from)) % 7);
  const weeks: IsoWeek[] = [];
  for (let monday = firstMonday; monday + 6 <= toDayNumber(to); monday += 7) {
    weeks.push(weekFromMonday(fromDayNumber(monday)));
  }
  return weeks;
}
