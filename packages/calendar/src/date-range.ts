import { CalendarError } from './calendar-error.ts';
import { type CivilDate, daysBetween } from './civil-date.ts';

/** Days from `from` to `to`, both included. */
export interface DateRange {
  readonly from: CivilDate;
  readonly to: CivilDate;
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
 * Whether a date lies in a range; its first and last day do. A range without `to` has no end.
 *
 * @example
 * rangeHolds({ from: civilDate('2026-07-01'), to: civilDate('2026-08-31') }, civilDate('2026-08-31')) // => true
 */
export function rangeHolds(
  range: { readonly from: CivilDate; readonly to?: CivilDate | undefined },
  date: CivilDate,
): boolean {
  return range.from <= date && (range.to === undefined || date <= range.to);
}
