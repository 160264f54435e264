import { CalendarError } from './calendar-error.ts';
import { addDays, type CivilDate, daysInMonth, isCivilDate, yearOf } from './civil-date.ts';
import { type DateRange, requireRange } from './date-range.ts';
import { isoWeekOf } from './iso-week.ts';

/** The stretches that a calendar is cut into. */
export type PeriodUnit = 'week' | 'month' | 'quarter' | 'halfYear' | 'year';

/** One stretch of the calendar. */
export interface Period extends DateRange {
  /** `2026-W09`, `2026-03`, `2026-Q1`, `2026-H1` or `2026`. */
  readonly id: string;
  readonly unit: PeriodUnit;
}

const MONTHS_IN = { month: 1, quarter: 3, halfYear: 6, year: 12 } as const;

function idOf(year: string, firstMonth: number, unit: Exclude<PeriodUnit, 'week'>): string {
  if (unit === 'year') return year;
  if (unit === 'month') return `${year}-${String(firstMonth).padStart(2, '0')}`;
  return `${year}-${unit === 'quarter' ? 'Q' : 'H'}${(firstMonth - 1) / MONTHS_IN[unit] + 1}`;
}

/**
 * The period that a date lies in.
 *
 * @example
 * periodOf(civilDate('2026-02-10'), 'quarter') // => { id: '2026-Q1', unit: 'quarter', from: '2026-01-01', to: '2026-03-31' }
 */
export function periodOf(date: CivilDate, unit: PeriodUnit): Period {
  if (unit === 'week') return { ...isoWeekOf(date), unit };
  const months = MONTHS_IN[unit];
  const year = date.slice(0, 4);
  const firstMonth = Math.floor((Number(date.slice(5, 7)) - 1) / months) * months + 1;
  const lastMonth = firstMonth + months - 1;
  const month = (number: number) => String(number).padStart(2, '0');
  return {
    id: idOf(year, firstMonth, unit),
    unit,
    from: `${year}-${month(firstMonth)}-01` as CivilDate,
    to: `${year}-${month(lastMonth)}-${daysInMonth(yearOf(date), lastMonth)}` as CivilDate,
  };
}

/**
 * The period after another one.
 *
 * @example
 * periodAfter(periodOf(civilDate('2026-12-24'), 'month')).id // => '2027-01'
 */
export function periodAfter({ to, unit }: Period): Period {
  return periodOf(addDays(to, 1), unit);
}

/**
 * The periods that a range touches, including those that it cuts.
 *
 * @throws CalendarError `invalidRange`.
 *
 * @example
 * const range = { from: civilDate('2026-01-15'), to: civilDate('2026-03-01') }
 * periodsTouching(range, 'month').map(({ id }) => id) // => ['2026-01', '2026-02', '2026-03']
 */
export function periodsTouching(range: DateRange, unit: PeriodUnit): Period[] {
  requireRange(range);
  const periods: Period[] = [];
  for (let period = periodOf(range.from, unit); period.from <= range.to; period = periodAfter(period)) {
    periods.push(period);
  }
  return periods;
}

/**
 * The periods that lie wholly within a range.
 *
 * @throws CalendarError `invalidRange`.
 *
 * @example
 * const range = { from: civilDate('2026-01-15'), to: civilDate('2026-03-01') }
 * periodsWithin(range, 'month').map(({ id }) => id) // => ['2026-02']
 */
export function periodsWithin(range: DateRange, unit: PeriodUnit): Period[] {
  return periodsTouching(range, unit).filter(({ from, to }) => range.from <= from && to <= range.to);
}

const PERIOD_ID = /^(\d{4})(?:-(?:W(\d{2})|Q([1-4])|H([12])|(\d{2})))?$/;

/**
 * The period that an id names.
 *
 * @throws CalendarError `invalidPeriod`.
 *
 * @example
 * periodOfId('2026-H1').to // => '2026-06-30'
 */
export function periodOfId(id: string): Period {
  const [matched, year, week, quarter, half, month] = PERIOD_ID.exec(id) ?? [];
  const period = matched === undefined ? undefined : periodFromParts({ year, week, quarter, half, month });
  if (period?.id === id) return period;
  throw new CalendarError({
    code: 'invalidPeriod',
    message: `\`${id}\` is not a period`,
    expected: 'YYYY, YYYY-MM, YYYY-Qn, YYYY-Hn or YYYY-Wnn',
    received: id,
  });
}

function periodFromParts(parts: { readonly [part: string]: string | undefined }): Period | undefined {
  const { year, week, quarter, half, month } = parts;
  if (week !== undefined) {
    // 4 January always lies in week 1.
    const first = `${year}-01-04`;
    return isCivilDate(first) ? periodOf(addDays(first, (Number(week) - 1) * 7), 'week') : undefined;
  }
  const unit = quarter ? 'quarter' : half ? 'halfYear' : month ? 'month' : 'year';
  const firstMonth = month ?? String((Number(quarter ?? half ?? 1) - 1) * MONTHS_IN[unit] + 1).padStart(2, '0');
  const first = `${year}-${firstMonth}-01`;
  return isCivilDate(first) ? periodOf(first, unit) : undefined;
}
