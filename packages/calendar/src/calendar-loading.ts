import { compileCalendar, type StatutoryCalendar } from './statutory-calendar.ts';
import { checkStatutoryYears, readStatutoryYears } from './statutory-year-check.ts';

/**
 * Makes a calendar of years, given as parsed JSON or as typed values.
 *
 * @throws CalendarError with the JSON pointer of the first flaw: `invalidYear`, `overlap`, `makeupOnWeekday`,
 * `statutoryDateWorked`, `yearGap`.
 *
 * @example
 * createStatutoryCalendar(chinaCalendar.years.slice(-3)).coverage().from // => '2025-01-01'
 */
export function createStatutoryCalendar(years: readonly unknown[]): StatutoryCalendar {
  return compileCalendar(checkStatutoryYears(years));
}

/**
 * A new calendar that holds further years as well; the given one stays as it is. A year that is already there is
 * replaced: notices are amended now and then, as in March 2019 and January 2020.
 *
 * @throws CalendarError as {@link createStatutoryCalendar} does.
 *
 * @example
 * const amended = loadYears(chinaCalendar, [
 *   {
 *     year: 2027,
 *     notices: ['https://example.org/notice'],
 *     blocks: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
 *     makeupWorkdays: [],
 *     statutoryDates: ['2027-01-01'],
 *   },
 * ])
 * amended.classify(civilDate('2027-01-01')).kind // => 'holiday'
 * chinaCalendar.classify(civilDate('2027-01-01')).kind // => 'unknown'
 */
export function loadYears(calendar: StatutoryCalendar, years: readonly unknown[]): StatutoryCalendar {
  const loaded = readStatutoryYears(years);
  const replaced = new Set(loaded.map(({ year }) => year));
  return createStatutoryCalendar([...calendar.years.filter(({ year }) => !replaced.has(year)), ...loaded]);
}
