import type { DateAnswer } from './answer.ts';
import { addDays, type CivilDate } from './civil-date.ts';
import { addMonths } from './month-arithmetic.ts';
import type { DayClass, StatutoryCalendar } from './statutory-calendar.ts';
import type { HolidayBlock } from './statutory-year.ts';
import { requireWholeNumber } from './whole-number.ts';
import { addWorkingDays } from './working-days.ts';

/** A length of time in one unit (Civil Code art. 200: years, months and days of the Gregorian calendar). */
export type Duration =
  | { readonly workingDays: number }
  | { readonly days: number }
  | { readonly months: number }
  | { readonly years: number };

/** How a deadline follows from the day that triggers it. */
export interface DeadlineRule {
  readonly within: Duration;
  /**
   * `forward`: a last day that is a day off moves to the day after the days off (art. 203, first paragraph). A switch,
   * because art. 204 lets other law differ, and a duty within an administration need not follow it.
   */
  readonly roll: 'forward' | 'none';
  /** Whether the day of the trigger counts as the first day. `excluded` unless given (art. 201). */
  readonly startDay?: 'excluded' | 'included';
  /**
   * The corresponding day of art. 202. `sameDay` unless given: 28 February plus one month is 28 March. `monthEnd`: the
   * period counts from the day after the trigger, so that it ends on 31 March.
   */
  readonly correspondingDay?: 'sameDay' | 'monthEnd';
  /** What moves a last day. `daysOff` unless given: any day that is not worked. `festivals`: the festivals alone. */
  readonly restDays?: 'daysOff' | 'festivals';
  /** Whether a Saturday or Sunday that is worked moves a last day. `workday` unless given: it does not. */
  readonly makeupDay?: 'workday' | 'restDay';
}

/** One step of a computation, with the article of the Civil Code behind it. */
export type DeadlineStep =
  | { readonly step: 'start'; readonly article: 201; readonly trigger: CivilDate; readonly firstDay: CivilDate }
  | { readonly step: 'addDays'; readonly article: 201; readonly days: number; readonly date: CivilDate }
  | {
      readonly step: 'addWorkingDays';
      readonly article: 201;
      readonly workingDays: number;
      readonly date: CivilDate;
      /** Holiday blocks that were passed over, and working Saturdays and Sundays that were counted. */
      readonly blocks: readonly HolidayBlock[];
      readonly makeupDays: readonly CivilDate[];
    }
  | { readonly step: 'correspondingDay'; readonly article: 202; readonly months: number; readonly date: CivilDate }
  | { readonly step: 'monthEnd'; readonly article: 202; readonly months: number; readonly date: CivilDate }
  | { readonly step: 'dayOff'; readonly article: 203; readonly date: CivilDate; readonly block?: HolidayBlock }
  | { readonly step: 'rolled'; readonly article: 203; readonly date: CivilDate }
  | { readonly step: 'notRolled'; readonly article: 204; readonly date: CivilDate }
  | { readonly step: 'notLoaded'; readonly year: number; readonly date: CivilDate };

/** A deadline and how it came about. */
export interface Deadline {
  /** The last day before it moves off days off. */
  readonly nominal: DateAnswer;
  /** The last day. What is done on it is in time, until 24:00 or the close of business (art. 203, second paragraph). */
  readonly end: DateAnswer;
  readonly steps: readonly DeadlineStep[];
}

interface Counted {
  readonly nominal: DateAnswer;
  readonly step: DeadlineStep;
}

function countMonths(trigger: CivilDate, months: number, rule: DeadlineRule): Counted {
  const fromFirstDay = rule.startDay === 'included' || rule.correspondingDay === 'monthEnd';
  const firstDay = rule.startDay === 'included' ? trigger : addDays(trigger, 1);
  const anchor = fromFirstDay ? firstDay : trigger;
  const day = addMonths(anchor, months, { rounding: 'clamp' });
  if (day.slice(8) !== anchor.slice(8)) {
    return { nominal: { known: true, value: day }, step: { step: 'monthEnd', article: 202, months, date: day } };
  }
  const date = fromFirstDay ? addDays(day, -1) : day;
  return { nominal: { known: true, value: date }, step: { step: 'correspondingDay', article: 202, months, date } };
}

function countWorkingDays(from: CivilDate, workingDays: number, calendar: StatutoryCalendar): Counted {
  const nominal = addWorkingDays(from, workingDays, calendar);
  const date = nominal.known ? nominal.value : nominal.provisional;
  const blocks: HolidayBlock[] = [];
  const makeupDays: CivilDate[] = [];
  for (let day = addDays(from, 1); day <= date; day = addDays(day, 1)) {
    const found = calendar.classify(day);
    if (found.kind === 'makeup') makeupDays.push(day);
    if (found.kind === 'holiday' && found.block !== undefined && !blocks.includes(found.block))
      blocks.push(found.block);
  }
  return { nominal, step: { step: 'addWorkingDays', article: 201, workingDays, date, blocks, makeupDays } };
}

function count(trigger: CivilDate, rule: DeadlineRule, calendar: StatutoryCalendar): Counted {
  const { within } = rule;
  const dayBeforeFirst = rule.startDay === 'included' ? addDays(trigger, -1) : trigger;
  if ('workingDays' in within) {
    requireWholeNumber(within.workingDays, { of: 'working days', least: 1 });
    return countWorkingDays(dayBeforeFirst, within.workingDays, calendar);
  }
  if ('days' in within) {
    requireWholeNumber(within.days, { of: 'days', least: 1 });
    const date = addDays(dayBeforeFirst, within.days);
    return { nominal: { known: true, value: date }, step: { step: 'addDays', article: 201, days: within.days, date } };
  }
  if ('months' in within) {
    requireWholeNumber(within.months, { of: 'months', least: 1 });
    return countMonths(trigger, within.months, rule);
  }
  requireWholeNumber(within.years, { of: 'years', least: 1 });
  return countMonths(trigger, within.years * 12, rule);
}

/** Whether a last day on this day moves on; for a day that is not loaded, whether it seems so. */
function movesOn(day: DayClass, rule: DeadlineRule): boolean {
  if (day.kind === 'makeup') return rule.makeupDay === 'restDay';
  if (rule.restDays === 'festivals') {
    return day.kind === 'unknown' ? day.provisional.kind === 'holiday' : day.statutory;
  }
  return day.kind === 'unknown' ? !day.provisional.workday : !day.workday;
}

function rollForward(nominal: CivilDate, rule: DeadlineRule, calendar: StatutoryCalendar): Omit<Deadline, 'nominal'> {
  const steps: DeadlineStep[] = [];
  const missingYears = new Set<number>();
  let date = nominal;
  let notBefore: CivilDate | undefined;
  let dayOff: HolidayBlock | 'weekend' | undefined;
  for (;;) {
    const day = calendar.classify(date);
    if (day.kind === 'unknown') {
      if (!missingYears.has(day.year)) steps.push({ step: 'notLoaded', year: day.year, date });
      missingYears.add(day.year);
      notBefore ??= date;
    } else if (movesOn(day, rule) && (day.block ?? 'weekend') !== dayOff) {
      // One step tells of a whole block, not of each of its days.
      dayOff = day.block ?? 'weekend';
      steps.push({ step: 'dayOff', article: 203, date, ...(day.block === undefined ? {} : { block: day.block }) });
    }
    if (!movesOn(day, rule)) break;
    date = addDays(date, 1);
  }
  if (notBefore !== undefined) {
    return { steps, end: { known: false, missingYears: [...missingYears], provisional: date, notBefore } };
  }
  if (date !== nominal) steps.push({ step: 'rolled', article: 203, date });
  return { steps, end: { known: true, value: date } };
}

/**
 * The last day of a period that a trigger starts, with the steps that lead to it (Civil Code arts. 200-204).
 *
 * Only the end rolls, never a date on the way. A period of working days ends on a working day and needs no roll. When
 * the end depends on a year that is not loaded it is unknown, but still has a date that it cannot lie before.
 *
 * @throws CalendarError `invalidNumber` unless the length is a whole number of at least 1.
 *
 * @example
 * const reply = deadline(civilDate('2026-01-15'), { within: { months: 1 }, roll: 'forward' }, chinaCalendar)
 * reply.nominal // => { known: true, value: '2026-02-15' }
 * reply.end // => { known: true, value: '2026-02-24' }
 * reply.steps.map(({ step }) => step) // => ['start', 'correspondingDay', 'dayOff', 'rolled']
 */
export function deadline(trigger: CivilDate, rule: DeadlineRule, calendar: StatutoryCalendar): Deadline {
  const { nominal, step } = count(trigger, rule, calendar);
  const firstDay = rule.startDay === 'included' ? trigger : addDays(trigger, 1);
  const steps: DeadlineStep[] = [{ step: 'start', article: 201, trigger, firstDay }, step];
  if (!nominal.known) {
    const unknown = nominal.missingYears.map(
      (year): DeadlineStep => ({ step: 'notLoaded', year, date: nominal.provisional }),
    );
    return { nominal, end: nominal, steps: [...steps, ...unknown] };
  }
  if ('workingDays' in rule.within) return { nominal, end: nominal, steps };
  if (rule.roll === 'none') {
    return { nominal, end: nominal, steps: [...steps, { step: 'notRolled', article: 204, date: nominal.value }] };
  }
  const rolled = rollForward(nominal.value, rule, calendar);
  return { nominal, end: rolled.end, steps: [...steps, ...rolled.steps] };
}
