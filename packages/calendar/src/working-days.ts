import type { Answer, DateAnswer } from './answer.ts';
import { addDays, type CivilDate, fromDayNumber, toDayNumber, yearOf } from './civil-date.ts';
import { requireRange } from './date-range.ts';
import { missingYears } from './missing-years.ts';
import { requireWholeNumber, type WholeNumberRule } from './whole-number.ts';
import type { WorkingCalendar } from './working-calendar.ts';

// A working day (工作日) is a Monday to Friday that no holiday block takes, or a make-up working day.

const WORKED: Answer<boolean> = /* @__PURE__ */ Object.freeze({ known: true, value: true });
const NOT_WORKED: Answer<boolean> = /* @__PURE__ */ Object.freeze({ known: true, value: false });

/**
 * Whether a date is a working day.
 *
 * @example
 * isWorkday(civilDate('2026-02-14'), chinaCalendar) // => { known: true, value: true }
 * isWorkday(civilDate('2027-10-01'), chinaCalendar) // => { known: false, missingYears: [2027], provisional: false }
 */
export function isWorkday(date: CivilDate, { workdays, seemsWorked }: WorkingCalendar): Answer<boolean> {
  const day = toDayNumber(date);
  if (day >= workdays.first && day <= workdays.last) return workdays.has(day) ? WORKED : NOT_WORKED;
  return { known: false, missingYears: [yearOf(date)], provisional: seemsWorked(day) };
}

const COUNT: WholeNumberRule = {
  of: 'working days',
  least: 1,
  hint: 'zero working days can mean the day itself or the next working day: use nextWorkingDay for the latter',
};

interface Walk {
  /** The day that is reached if no day moves. */
  readonly day: number;
  /** The day that is reached if every unknown day is worked: none can be nearer to the start. */
  readonly nearest: number;
  readonly missingYears: readonly number[];
}

/** Walks day by day across years that are not loaded. The slow path, taken only when the table has no answer. */
function walk(start: number, count: number, step: 1 | -1, calendar: WorkingCalendar): Walk {
  const years = new Set<number>();
  let day = start;
  let nearest = start;
  let worked = 0;
  let workedAtMost = 0;
  while (worked < count) {
    day += step;
    const date = fromDayNumber(day);
    const answer = isWorkday(date, calendar);
    if (!answer.known) years.add(yearOf(date));
    if (answer.known ? answer.value : answer.provisional) worked++;
    if ((!answer.known || answer.value) && workedAtMost < count) {
      workedAtMost++;
      nearest = day;
    }
  }
  return { day, nearest, missingYears: [...years].sort((one, other) => one - other) };
}

/** The working day with the given ordinal after `start`, or before it, when the table covers every day in between. */
function lookUp(start: number, count: number, step: 1 | -1, { workdays }: WorkingCalendar): number | undefined {
  if (start < workdays.first - 1 || start > workdays.last + 1) return undefined;
  return step === 1
    ? workdays.select(workdays.rank(start) + count)
    : workdays.select(workdays.rank(start - 1) + 1 - count);
}

/**
 * The date on which `count` working days have passed since `from`. The start day does not count (Civil Code art. 201),
 * so day 1 is the next working day; a make-up Saturday counts like any other.
 *
 * When a day in between is not loaded, the answer is unknown and names the years.
 *
 * @throws CalendarError `invalidNumber` unless `count` is a whole number of at least 1.
 *
 * @example
 * addWorkingDays(civilDate('2026-01-20'), 30, chinaCalendar) // => { known: true, value: '2026-03-09' }
 * addWorkingDays(civilDate('2026-12-10'), 30, chinaCalendar) // => { known: false, missingYears: [2027], provisional: '2027-01-22', notBefore: '2027-01-15' }
 */
export function addWorkingDays(from: CivilDate, count: number, calendar: WorkingCalendar): DateAnswer {
  requireWholeNumber(count, COUNT);
  const start = toDayNumber(from);
  const day = lookUp(start, count, 1, calendar);
  if (day !== undefined) return { known: true, value: fromDayNumber(day) };
  const unknown = walk(start, count, 1, calendar);
  return {
    known: false,
    missingYears: unknown.missingYears,
    provisional: fromDayNumber(unknown.day),
    notBefore: fromDayNumber(unknown.nearest),
  };
}

/**
 * The working day that lies `count` working days before `from`: the inverse of {@link addWorkingDays} on working days.
 *
 * @throws CalendarError `invalidNumber` unless `count` is a whole number of at least 1.
 *
 * @example
 * subtractWorkingDays(civilDate('2026-02-24'), 1, chinaCalendar) // => { known: true, value: '2026-02-14' }
 */
export function subtractWorkingDays(from: CivilDate, count: number, calendar: WorkingCalendar): Answer<CivilDate> {
  requireWholeNumber(count, COUNT);
  const start = toDayNumber(from);
  const day = lookUp(start, count, -1, calendar);
  if (day !== undefined) return { known: true, value: fromDayNumber(day) };
  const unknown = walk(start, count, -1, calendar);
  return { known: false, missingYears: unknown.missingYears, provisional: fromDayNumber(unknown.day) };
}

/**
 * Number of working days from `from` to `to`, both included.
 *
 * @throws CalendarError `invalidRange` when `to` lies before `from`.
 *
 * @example
 * workingDaysBetween(civilDate('2026-02-14'), civilDate('2026-02-28'), chinaCalendar) // => { known: true, value: 6 }
 */
export function workingDaysBetween(from: CivilDate, to: CivilDate, calendar: WorkingCalendar): Answer<number> {
  requireRange({ from, to });
  const { workdays } = calendar;
  const first = toDayNumber(from);
  const last = toDayNumber(to);
  const years = missingYears(workdays, first, last);
  if (years.length === 0) return { known: true, value: workdays.rank(last) - workdays.rank(first - 1) };
  let provisional = 0;
  for (let day = first; day <= last; day++) {
    const answer = isWorkday(fromDayNumber(day), calendar);
    if (answer.known ? answer.value : answer.provisional) provisional++;
  }
  return { known: false, missingYears: years, provisional };
}

/**
 * The first working day on or after a date: the date itself when it is one. For the working day after it, add 1.
 *
 * @example
 * nextWorkingDay(civilDate('2026-05-01'), chinaCalendar) // => { known: true, value: '2026-05-06' }
 * nextWorkingDay(civilDate('2026-05-09'), chinaCalendar) // => { known: true, value: '2026-05-09' }
 */
export function nextWorkingDay(date: CivilDate, calendar: WorkingCalendar): DateAnswer {
  return addWorkingDays(addDays(date, -1), 1, calendar);
}
