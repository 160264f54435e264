import table from '../years/workday-table.json' with { type: 'json' };
import { weekdayOfDayNumber } from './civil-date.ts';
import { dayBitmap } from './day-bitmap.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * The working days of `chinaCalendar` without the names, blocks and notices, in a fraction of its size: for a page that
 * only asks whether a day is worked, or counts working days. Immutable.
 *
 * @example
 * isWorkday(civilDate('2026-02-14'), chinaWorkdays) // => { known: true, value: true }
 */
export const chinaWorkdays: WorkingCalendar = /* @__PURE__ */ compileTable();

/** The table lists the days on which Mondays to Fridays are not worked, or weekends are, each by its distance from the last. */
function compileTable(): WorkingCalendar {
  const exceptions = new Set<number>();
  let exception = table.first;
  for (const distance of table.exceptions) {
    exception += distance;
    exceptions.add(exception);
  }
  const daysOff = new Set(table.seeminglyOff);
  const isWeekday = (day: number) => weekdayOfDayNumber(day) <= 5;
  return Object.freeze({
    workdays: dayBitmap(table.first, table.last, (day) => isWeekday(day) !== exceptions.has(day)),
    seemsWorked: (day: number) => isWeekday(day) && !daysOff.has(day),
  });
}
