import { CalendarError } from './calendar-error.ts';
import { type CivilDate, daysBetween, toDayNumber } from './civil-date.ts';

/** Days from `from` to `to`, both included. */
export interface DateRange {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Days from `from` on: to `to`, which is included, or without an end. */
export interface OpenRange {
  readonly from: CivilDate;
  readonly to?: CivilDate | undefined;
}

/**
 * Refuses a range that ends before it begins.
 *
 * @throws CalendarError `invalidRange`.
 */
export function requireRange({ from, to }: DateRange): void {
  if (daysBetween(from, to) >= 0) return;
  throw new CalendarError({
    code: 'invalidRange',
    message: `\`${to}\` lies before \`${from}\``,
    expected: `a date not before ${from}`,
    received: to,
  });
}

/**
 * Whether a date lies in a range; its first and last day do.
 *
 * @example
 * rangeHolds({ from: civilDate('2026-07-01'), to: civilDate('2026-08-31') }, civilDate('2026-08-31')) // => true
 */
export function rangeHolds({ from, to }: OpenRange, date: CivilDate): boolean {
  return from <= date && (to === undefined || date <= to);
}

/**
 * Whether ranges, in any order, together cover every day of another one.
 *
 * @example
 * const range = (from, to) => ({ from: civilDate(from), to: civilDate(to) })
 * const july = range('2026-07-01', '2026-07-31')
 * coversRange([range('2026-07-16', '2026-08-31'), range('2026-06-20', '2026-07-15')], july) // => true
 * coversRange([range('2026-07-01', '2026-07-30')], july) // => false
 */
export function coversRange(ranges: readonly OpenRange[], { from, to }: DateRange): boolean {
  let next = toDayNumber(from);
  for (const range of [...ranges].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    if (toDayNumber(range.from) > next) return false;
    if (range.to === undefined || range.to >= to) return true;
    next = Math.max(next, toDayNumber(range.to) + 1);
  }
  return false;
}

/** Number of days of a range that ranges cover; days that several cover count once. */
export function daysCovered(ranges: readonly OpenRange[], { from, to }: DateRange): number {
  let days = 0;
  let next = toDayNumber(from);
  const end = toDayNumber(to);
  for (const range of [...ranges].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const first = Math.max(next, toDayNumber(range.from));
    const last = range.to === undefined ? end : Math.min(end, toDayNumber(range.to));
    if (last < first) continue;
    days += last - first + 1;
    next = last + 1;
  }
  return days;
}
