import { CalendarError, type CalendarErrorCode } from './calendar-error.ts';
import { addDays, type CivilDate, isCivilDate, weekdayOf } from './civil-date.ts';
import { FESTIVALS, type Name, type Notice, type StatutoryYear } from './statutory-year.ts';

interface Flaw {
  readonly code: CalendarErrorCode;
  readonly message: string;
  readonly expected?: unknown;
  readonly received?: unknown;
  readonly hint?: string;
}

function refuse(path: string, flaw: Flaw): never {
  throw new CalendarError({ ...flaw, message: `${flaw.message} at \`${path}\``, path });
}

function objectAt(value: unknown, path: string): { readonly [key: string]: unknown } {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  return refuse(path, { code: 'invalidYear', message: 'not an object', expected: 'an object', received: value });
}

function listAt(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return refuse(path, { code: 'invalidYear', message: 'not a list', expected: 'a list', received: value });
}

function dateAt(value: unknown, path: string): CivilDate {
  if (isCivilDate(value)) return value;
  return refuse(path, {
    code: 'invalidDate',
    message: `\`${String(value)}\` is not a calendar date`,
    expected: 'YYYY-MM-DD, a day that exists',
    received: value,
  });
}

function textAt(value: unknown, path: string): string {
  if (typeof value === 'string' && value !== '') return value;
  return refuse(path, { code: 'invalidYear', message: 'no text', expected: 'text', received: value });
}

function noticeAt(value: unknown, path: string): string | Notice {
  if (typeof value === 'string') return textAt(value, path);
  const notice = objectAt(value, path);
  const url = textAt(notice.url, `${path}/url`);
  return notice.number === undefined ? { url } : { number: textAt(notice.number, `${path}/number`), url };
}

function nameAt(value: unknown, path: string): string | Name {
  if (typeof value !== 'string') {
    const name = objectAt(value, path);
    return { zh: textAt(name.zh, `${path}/zh`), en: textAt(name.en, `${path}/en`) };
  }
  const strange = value.split('、').find((festival) => FESTIVALS[festival] === undefined);
  if (strange === undefined) return value;
  return refuse(path, {
    code: 'invalidYear',
    message: `\`${strange}\` is not one of the usual festivals`,
    expected: Object.keys(FESTIVALS),
    received: value,
    hint: 'give both names: { "zh": …, "en": … }',
  });
}

/** The form of one document, and what can be judged within it. */
function checkYear(value: unknown, path: string): StatutoryYear {
  const document = objectAt(value, path);
  const { year, status = 'published' } = document;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1950 || year > 2999) {
    return refuse(`${path}/year`, { code: 'invalidYear', message: 'no year', expected: 'a year', received: year });
  }
  if (status !== 'published' && status !== 'awaited') {
    return refuse(`${path}/status`, {
      code: 'invalidYear',
      message: `\`${String(status)}\` is not a status`,
      expected: ['published', 'awaited'],
      received: status,
    });
  }
  const notices = listAt(document.notices, `${path}/notices`).map((notice, index) =>
    noticeAt(notice, `${path}/notices/${index}`),
  );
  if (status === 'published' && notices.length === 0) {
    return refuse(`${path}/notices`, {
      code: 'invalidYear',
      message: 'a published year names no notice',
      expected: 'at least one notice',
      received: notices,
    });
  }
  const blocks = listAt(document.blocks, `${path}/blocks`).map((item, index) => {
    const at = `${path}/blocks/${index}`;
    const block = objectAt(item, at);
    const from = dateAt(block.from, `${at}/from`);
    const to = dateAt(block.to, `${at}/to`);
    if (to < from) {
      return refuse(`${at}/to`, {
        code: 'invalidRange',
        message: `\`${to}\` lies before \`${from}\``,
        expected: `a date not before ${from}`,
        received: to,
      });
    }
    return { name: nameAt(block.name, `${at}/name`), from, to };
  });
  const dates = (key: string) =>
    listAt(document[key], `${path}/${key}`).map((date, index) => dateAt(date, `${path}/${key}/${index}`));
  const checked: StatutoryYear = {
    year,
    status,
    notices,
    blocks,
    makeupWorkdays: dates('makeupWorkdays'),
    statutoryDates: dates('statutoryDates'),
  };
  checkDays(checked, path);
  return checked;
}

/** A notice titled 2027 arranges 2027 and the days next to it, not other years: a typing error shows here. */
function checkNearby(date: CivilDate, year: number, path: string): void {
  if (`${year - 1}-12-01` <= date && date <= `${year + 1}-01-31`) return;
  refuse(path, {
    code: 'invalidYear',
    message: `\`${date}\` does not belong to ${year}`,
    expected: `a date of ${year}, or of the month before or after`,
    received: date,
  });
}

function checkDays({ year, blocks, makeupWorkdays, statutoryDates, status }: StatutoryYear, path: string): void {
  blocks.forEach(({ from, to }, index) => {
    checkNearby(from, year, `${path}/blocks/${index}/from`);
    checkNearby(to, year, `${path}/blocks/${index}/to`);
  });
  makeupWorkdays.forEach((date, index) => {
    checkNearby(date, year, `${path}/makeupWorkdays/${index}`);
    if (weekdayOf(date) <= 5) {
      refuse(`${path}/makeupWorkdays/${index}`, {
        code: 'makeupOnWeekday',
        message: `the make-up working day \`${date}\` is not a Saturday or Sunday`,
        expected: 'a Saturday or Sunday',
        received: date,
      });
    }
  });
  statutoryDates.forEach((date, index) => {
    checkNearby(date, year, `${path}/statutoryDates/${index}`);
    if (status === 'published' && !blocks.some(({ from, to }) => from <= date && date <= to)) {
      refuse(`${path}/statutoryDates/${index}`, {
        code: 'statutoryDateWorked',
        message: `the festival \`${date}\` lies in no holiday block`,
        expected: 'a date within a block',
        received: date,
      });
    }
  });
}

/** Two statements about one day contradict each other, within a year or between two. */
function checkOverlaps(years: readonly StatutoryYear[]): void {
  const statedAt = new Map<CivilDate, string>();
  const state = (date: CivilDate, path: string) => {
    const earlier = statedAt.get(date);
    if (earlier !== undefined) {
      refuse(path, {
        code: 'overlap',
        message: `\`${date}\` is already arranged by \`${earlier}\``,
        expected: 'each day in one block, or one make-up working day',
        received: date,
      });
    }
    statedAt.set(date, path);
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
function checkGaps(years: readonly StatutoryYear[]): void {
  const seen = new Set<number>();
  years.forEach(({ year }, index) => {
    if (seen.has(year)) {
      refuse(`/${index}/year`, { code: 'overlap', message: `${year} is given twice`, received: year });
    }
    seen.add(year);
  });
  const published = years
    .flatMap(({ year, status }) => (status === 'published' ? [year] : []))
    .sort((one, other) => one - other);
  if (published.length === 0) {
    throw new CalendarError({ code: 'yearGap', message: 'no published year is given', expected: 'at least one' });
  }
  published.forEach((year, index) => {
    const next = published[index + 1];
    if (next === undefined || next === year + 1) return;
    throw new CalendarError({
      code: 'yearGap',
      message: `${year + 1} is missing between ${year} and ${next}`,
      expected: year + 1,
      received: published,
    });
  });
}

/** Typed years out of parsed JSON, each sound by itself. */
export function readStatutoryYears(documents: readonly unknown[]): StatutoryYear[] {
  return documents.map((document, index) => checkYear(document, `/${index}`));
}

/** Typed years that make up a calendar together. */
export function checkStatutoryYears(documents: readonly unknown[]): StatutoryYear[] {
  const years = readStatutoryYears(documents);
  checkGaps(years);
  checkOverlaps(years);
  return years;
}
