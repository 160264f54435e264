import { CalendarError } from './calendar-error.ts';
import { addDays, type CivilDate, weekdayOf } from './civil-date.ts';
import { rangeHolds } from './date-range.ts';
import { dateOf, field, items, objectKeys, type Place, rangeOf, refuse, textOf, wordOf } from './json-document.ts';
import { FESTIVALS, type Name, type Notice, type StatutoryYear } from './statutory-year.ts';

function yearOf(place: Place): number {
  const { value } = place;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1950 && value <= 2999) return value;
  return refuse(place, { message: 'not a year', expected: 'a year from 1950 on' });
}

function noticeOf(place: Place): string | Notice {
  if (typeof place.value === 'string') return textOf(place);
  const url = textOf(field(place, 'url'));
  const number = field(place, 'number');
  return number.value === undefined ? { url } : { number: textOf(number), url };
}

function nameOf(place: Place): string | Name {
  const { value } = place;
  if (typeof value !== 'string') return { zh: textOf(field(place, 'zh')), en: textOf(field(place, 'en')) };
  const strange = value.split('、').find((festival) => !Object.hasOwn(FESTIVALS, festival));
  if (strange === undefined) return value;
  return refuse(place, {
    message: `\`${strange}\` is not one of the usual festivals`,
    expected: Object.keys(FESTIVALS),
    hint: 'give both names: { "zh": …, "en": … }',
  });
}

/** A notice titled 2027 arranges 2027 and the days next to it, not other years: a typing error shows here. */
function checkNearby(date: CivilDate, year: number, place: Place): void {
  if (`${year - 1}-12-01` <= date && date <= `${year + 1}-01-31`) return;
  refuse(place, {
    message: `\`${date}\` does not belong to ${year}`,
    expected: `a date of ${year}, or of the month before or after`,
  });
}

function blockOf(place: Place, year: number): StatutoryYear['blocks'][number] {
  const { from, to } = rangeOf(place);
  checkNearby(from, year, field(place, 'from'));
  checkNearby(to, year, field(place, 'to'));
  return { name: nameOf(field(place, 'name')), from, to };
}

function makeupOf(place: Place, year: number): CivilDate {
  const date = dateOf(place);
  checkNearby(date, year, place);
  if (weekdayOf(date) > 5) return date;
  return refuse(place, {
    code: 'makeupOnWeekday',
    message: `the make-up working day \`${date}\` is not a Saturday or Sunday`,
    expected: 'a Saturday or Sunday',
  });
}

/** One document, and what can be judged within it. */
function statutoryYearOf(place: Place): StatutoryYear {
  objectKeys(place);
  const year = yearOf(field(place, 'year'));
  const status = field(place, 'status');
  const published = status.value === undefined || wordOf(status, ['published', 'awaited'] as const) === 'published';
  const notices = items(field(place, 'notices')).map(noticeOf);
  if (published && notices.length === 0) {
    refuse(field(place, 'notices'), { message: 'a published year names no notice', expected: 'at least one notice' });
  }
  const blocks = items(field(place, 'blocks')).map((block) => blockOf(block, year));
  const makeupWorkdays = items(field(place, 'makeupWorkdays')).map((date) => makeupOf(date, year));
  const statutoryDates = items(field(place, 'statutoryDates')).map((item) => {
    const date = dateOf(item);
    checkNearby(date, year, item);
    if (!published || blocks.some((block) => rangeHolds(block, date))) return date;
    return refuse(item, {
      code: 'statutoryDateWorked',
      message: `the festival \`${date}\` lies in no holiday block`,
      expected: 'a date within a block',
    });
  });
  return { year, status: published ? 'published' : 'awaited', notices, blocks, makeupWorkdays, statutoryDates };
}

/** Two statements about one day contradict each other, within a year or between two. */
function checkOverlaps(years: readonly StatutoryYear[]): void {
  const statedAt = new Map<CivilDate, string>();
  const state = (date: CivilDate, path: string) => {
    const earlier = statedAt.get(date);
    statedAt.set(date, path);
    if (earlier === undefined) return;
    refuse(
      { value: date, path, code: 'overlap' },
      { message: `\`${date}\` is already arranged by \`${earlier}\``, expected: 'each day arranged once' },
    );
  };
  years.forEach(({ blocks, makeupWorkdays }, index) => {
    blocks.forEach(({ from, to }, block) => {
      for (let date = from; date <= to; date = addDays(date, 1)) state(date, `/${index}/blocks/${block}`);
    });
    makeupWorkdays.forEach((date, makeup) => {
      state(date, `/${index}/makeupWorkdays/${makeup}`);
    });
  });
}

/** Published years must follow on: working days cannot be counted across a hole. */
function checkSequence(years: readonly StatutoryYear[]): void {
  const inOrder = years.map(({ year }) => year).sort((one, other) => one - other);
  const twice = inOrder.find((year, index) => year === inOrder[index - 1]);
  if (twice !== undefined) {
    throw new CalendarError({ code: 'overlap', message: `${twice} is given twice`, received: inOrder });
  }
  const published = inOrder.filter((year) => years.some((one) => one.year === year && one.status === 'published'));
  const [first] = published;
  if (first === undefined) {
    throw new CalendarError({ code: 'yearGap', message: 'no published year is given', expected: 'at least one' });
  }
  const missing = published.findIndex((year, index) => year !== first + index);
  if (missing === -1) return;
  throw new CalendarError({
    code: 'yearGap',
    message: `${first + missing} is missing between ${published[missing - 1]} and ${published[missing]}`,
    expected: first + missing,
    received: published,
  });
}

/** Typed years out of parsed JSON, each sound by itself. */
export function readStatutoryYears(documents: readonly unknown[]): StatutoryYear[] {
  return items({ value: documents, path: '', code: 'invalidYear' }).map(statutoryYearOf);
}

/** Typed years that make up a calendar together. */
export function checkStatutoryYears(documents: readonly unknown[]): StatutoryYear[] {
  const years = readStatutoryYears(documents);
  checkSequence(years);
  checkOverlaps(years);
  return years;
}
