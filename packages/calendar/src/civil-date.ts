import { CalendarError } from './calendar-error.ts';

declare const civil: unique symbol;

/**
 * A day on the calendar, written `YYYY-MM-DD`, as people in Asia/Shanghai would write it. It has no time and no zone.
 *
 * ISO text sorts as time runs, so `<`, `===` and `sort()` work on civil dates as they are.
 */
export type CivilDate = string & { readonly [civil]: true };

/** Day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAYS_BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const TWO_DIGITS = /* @__PURE__ */ Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/** Day numbers of 0001-01-01 and 9999-12-31: outside them a date has no four-digit year. */
const FIRST_DAY_NUMBER = -719162;
const LAST_DAY_NUMBER = 2932896;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days in a month; `month` runs from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Day number of a year, month and day that exist. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const leapDayThisYear = month > 2 && isLeapYear(year) ? 1 : 0;
  return past * 365 + leapDays + (DAYS_BEFORE_MONTH[month] ?? 0) + leapDayThisYear + day - 1 + FIRST_DAY_NUMBER;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The day number of `text`, or `undefined` when it is not a civil date. Hot path: no regular expression, no `Date`. */
function readDayNumber(text: string): number | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  // A comparison with NaN is false, so text that holds no digits falls out here as well.
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return undefined;
  return dayNumberOf(year, month, day);
}

/**
 * Whether `text` names a day that exists, in the form `YYYY-MM-DD` and nothing else.
 *
 * @example
 * isCivilDate('2024-02-29') // => true
 * isCivilDate('2026-02-30') // => false
 * isCivilDate('2026-02-03T00:00:00Z') // => false
 */
export function isCivilDate(text: unknown): text is CivilDate {
  return typeof text === 'string' && readDayNumber(text) !== undefined;
}

/**
 * Reads a civil date.
 *
 * @throws CalendarError `invalidDate` when the text has another form or names a day that does not exist. The message
 * quotes the text: check a date of birth with {@link isCivilDate} instead.
 *
 * @example
 * civilDate('2026-02-28') // => '2026-02-28'
 */
export function civilDate(text: string): CivilDate {
  if (isCivilDate(text)) return text;
  throw new CalendarError({
    code: 'invalidDate',
    message: `\`${text}\` is not a calendar date`,
    expected: 'YYYY-MM-DD, a day that exists',
    received: text,
  });
}

/**
 * Days since 1970-01-01, which is day 0. Arithmetic on days is arithmetic on these numbers.
 *
 * @throws CalendarError `invalidDate` when untyped code passes something else than a civil date.
 *
 * @example
 * toDayNumber(civilDate('1970-01-02')) // => 1
 */
export function toDayNumber(date: CivilDate): number {
  const day = readDayNumber(date);
  return day === undefined ? toDayNumber(civilDate(date)) : day;
}

/**
 * The civil date of a day number: the inverse of {@link toDayNumber}.
 *
 * @throws CalendarError `dateOutOfRange` outside the years 1 to 9999, or when the number is not whole.
 *
 * @example
 * fromDayNumber(1) // => '1970-01-02'
 */
export function fromDayNumber(day: number): CivilDate {
  if (!Number.isInteger(day) || day < FIRST_DAY_NUMBER || day > LAST_DAY_NUMBER) {
    throw new CalendarError({
      code: 'dateOutOfRange',
      message: `day number \`${day}\` has no civil date`,
      expected: 'a whole number within the years 1 to 9999',
      received: day,
    });
  }
  // Counting years from 1 March puts the leap day last, so that months before it have fixed lengths.
  const sinceMarch0000 = day + 719468;
  const era = Math.floor(sinceMarch0000 / 146097);
  const dayOfEra = sinceMarch0000 - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const century = TWO_DIGITS[Math.floor(year / 100)];
  return `${century}${TWO_DIGITS[year % 100]}-${TWO_DIGITS[month]}-${TWO_DIGITS[dayOfMonth]}` as CivilDate;
}

/**
 * The date `days` later, or earlier when `days` is negative.
 *
 * @example
 * addDays(civilDate('2026-02-28'), 1) // => '2026-03-01'
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * Days from `from` to `to`: 0 for the same date, negative when `to` is earlier.
 *
 * @example
 * daysBetween(civilDate('2026-01-01'), civilDate('2026-02-28')) // => 58
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Day of the week of a day number. 1970-01-01 was a Thursday. */
export function weekdayOfDayNumber(day: number): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/**
 * Day of the week, 1 for Monday to 7 for Sunday.
 *
 * @example
 * weekdayOf(civilDate('2026-11-24')) // => 2
 */
export function weekdayOf(date: CivilDate): Weekday {
  return weekdayOfDayNumber(toDayNumber(date));
}

/**
 * Year of a date as a number.
 *
 * @example
 * yearOf(civilDate('2026-11-24')) // => 2026
 */
export function yearOf(date: CivilDate): number {
  return digits(date, 0, 4);
}
