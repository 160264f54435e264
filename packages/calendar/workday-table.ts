import { writeFileSync } from 'node:fs';
import { chinaCalendar } from './src/china-calendar.ts';
import { toDayNumber, weekdayOfDayNumber } from './src/civil-date.ts';

// node packages/calendar/workday-table.ts: derives years/workday-table.json from the files of the years. Run it after a
// year was added or amended; a test fails until then.

const { first, last, has } = chinaCalendar.workdays;
const distances: number[] = [];
let previous = first;
for (let day = first; day <= last; day++) {
  if (has(day) === weekdayOfDayNumber(day) <= 5) continue;
  distances.push(day - previous);
  previous = day;
}
const seeminglyOff = chinaCalendar.years
  .flatMap(({ statutoryDates }) => statutoryDates.map(toDayNumber))
  .filter((day) => (day < first || day > last) && weekdayOfDayNumber(day) <= 5);

const table = { first, last, exceptions: distances, seeminglyOff };
writeFileSync(new URL('./years/workday-table.json', import.meta.url), `${JSON.stringify(table)}\n`);
