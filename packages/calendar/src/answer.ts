import { CalendarError } from './calendar-error.ts';
import type { CivilDate } from './civil-date.ts';

/** An answer that the loaded calendar suffices for. */
export interface Known<Value> {
  readonly known: true;
  readonly value: Value;
}

/** An answer that needs years which are not loaded. */
export interface Unknown<Value> {
  readonly known: false;
  /** The years that would have to be loaded. */
  readonly missingYears: readonly number[];
  /** The answer if no day moves, out of festivals and weekdays. For planning only, never to be decided on. */
  readonly provisional: Value;
}

/**
 * An answer of the statutory calendar. It is wrapped, also when it is a boolean, so that nobody mistakes an unknown day
 * for a day off: code that forgets to look at `known` does not compile, or fails on the first known day.
 */
export type Answer<Value> = Known<Value> | Unknown<Value>;

/** A date that is not known yet, but cannot be earlier than `notBefore`. */
export interface UnknownDate extends Unknown<CivilDate> {
  readonly notBefore: CivilDate;
}

/** A date that depends on the calendar. */
export type DateAnswer = Known<CivilDate> | UnknownDate;

/**
 * The value of an answer, for callers that cannot go on without it.
 *
 * @throws CalendarError `yearNotLoaded`, with the missing years in `received`.
 *
 * @example
 * requireKnown(addWorkingDays(civilDate('2026-01-20'), 30, chinaCalendar)) // => '2026-03-09'
 */
export function requireKnown<Value>(answer: Answer<Value>): Value {
  if (answer.known) return answer.value;
  throw yearNotLoaded(answer.missingYears);
}

/** The error for years that are not loaded. */
function yearNotLoaded(years: readonly number[]): CalendarError {
  return new CalendarError({
    code: 'yearNotLoaded',
    message: `the statutory calendar of ${years.join(', ')} is not loaded`,
    received: years,
    hint: "load the State Council's notice with `loadYears`",
  });
}

/**
 * The earliest date that an answer can turn out to be: the date itself when it is known.
 *
 * @example
 * earliestOf(addWorkingDays(civilDate('2026-12-30'), 3, chinaCalendar)) // => '2027-01-02'
 */
export function earliestOf(answer: DateAnswer): CivilDate {
  return answer.known ? answer.value : answer.notBefore;
}
