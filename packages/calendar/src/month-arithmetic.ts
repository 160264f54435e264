import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addCalendarMonths } from 'date-fns/addMonths';
import { CalendarError } from './calendar-error.ts';
import { addDays, type CivilDate, fromDayNumber, toDayNumber } from './civil-date.ts';

// The only module that knows date-fns: months and years of unequal length are what it is kept for. `UTCDateMini` has
// no daylight saving and ignores the host's zone.

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * What becomes of a day that the target month does not have, such as 31 January plus one month.
 *
 * - `clamp`: the last day of the month, 28 February (Civil Code art. 202: no corresponding day, then the month's end)
 * - `overflow`: the days that do not fit run on into the next month, 3 March
 * - `error`: a `CalendarError` with the code `noSuchDay`
 */
export type Rounding = 'clamp' | 'overflow' | 'error';

/** How to add months or years. */
export interface MonthArithmetic {
  readonly rounding: Rounding;
}

/**
 * The date `months` later, or earlier when `months` is negative. Always add to the original date: adding one month
 * twice to 31 January drifts to 28 March, adding two months gives 31 March.
 *
 * @throws CalendarError `noSuchDay` with the rounding `error`; `invalidNumber` when `months` is not whole.
 *
 * @example
 * addMonths(civilDate('2026-01-31'), 1, { rounding: 'clamp' }) // => '2026-02-28'
 * addMonths(civilDate('2026-01-31'), 1, { rounding: 'overflow' }) // => '2026-03-03'
 */
export function addMonths(date: CivilDate, months: number, { rounding }: MonthArithmetic): CivilDate {
  if (!Number.isInteger(months)) {
    throw new CalendarError({
      code: 'invalidNumber',
      message: `\`${months}\` is not a whole number of months`,
      expected: 'a whole number',
      received: months,
    });
  }
  const start = new UTCDateMini(toDayNumber(date) * MILLISECONDS_A_DAY);
  const clamped = fromDayNumber(Math.floor(addCalendarMonths(start, months).getTime() / MILLISECONDS_A_DAY));
  const missingDays = Number(date.slice(8)) - Number(clamped.slice(8));
  if (missingDays === 0 || rounding === 'clamp') return clamped;
  if (rounding === 'overflow') return addDays(clamped, missingDays);
  throw new CalendarError({
    code: 'noSuchDay',
    message: `\`${clamped.slice(0, 7)}\` has no day ${Number(date.slice(8))}`,
    expected: `a month with at least ${Number(date.slice(8))} days`,
    received: clamped.slice(0, 7),
    hint: 'name a rounding: clamp or overflow',
  });
}

/**
 * The date `years` later, or earlier when `years` is negative. Only 29 February needs the rounding.
 *
 * @throws CalendarError as {@link addMonths} does.
 *
 * @example
 * addYears(civilDate('2024-02-29'), 1, { rounding: 'clamp' }) // => '2025-02-28'
 * addYears(civilDate('2024-02-29'), 1, { rounding: 'overflow' }) // => '2025-03-01'
 */
export function addYears(date: CivilDate, years: number, arithmetic: MonthArithmetic): CivilDate {
  return addMonths(date, years * 12, arithmetic);
}

/**
 * The corresponding days of `anchor`, each counted from the anchor itself so that 31 January keeps its 31.
 *
 * @example
 * correspondingDays(civilDate('2026-01-31'), { months: 1, count: 3 }) // => ['2026-02-28', '2026-03-31', '2026-04-30']
 */
export function correspondingDays(
  anchor: CivilDate,
  { months, count }: { readonly months: number; readonly count: number },
): CivilDate[] {
  return Array.from({ length: count }, (_, index) => addMonths(anchor, months * (index + 1), { rounding: 'clamp' }));
}
