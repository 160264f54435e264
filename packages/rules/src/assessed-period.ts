import { addDays, CalendarError, type CivilDate, civilDate } from '@hutong/calendar';
import type { Closure, Environment } from './operator.ts';
import { RulesError } from './rules-error.ts';

/** What a decision is asked with. `period` is what to assess, first and last day included. */
export interface Question {
  readonly asOf: string;
  readonly period?: { readonly from: string; readonly to: string };
}

/** The period that is asked for, else the one that the decision declares, else the year of the day up to it. */
export function periodOf(
  question: Question,
  asOf: CivilDate,
  environment: Environment,
  from: Closure | undefined,
  to: Closure | undefined,
): Environment['period'] {
  const declared = (closure: Closure | undefined): CivilDate | undefined => {
    const value = closure?.(environment);
    return typeof value === 'string' ? civilDate(value) : undefined;
  };
  const period =
    question.period === undefined
      ? { from: declared(from) ?? civilDate(`${asOf.slice(0, 4)}-01-01`), to: declared(to) ?? asOf }
      : { from: dateOf(question.period.from, '/period/from'), to: dateOf(question.period.to, '/period/to') };
  if (period.to >= period.from) return period;
  // Asked about a day before anything was recorded: nothing lies between, which is no mistake of the caller.
  if (question.period === undefined) return { from: addDays(period.to, 1), to: period.to };
  throw new RulesError([
    {
      code: 'periodInvalid',
      message: 'the period ends before it begins',
      pointer: '/period',
      expected: `an end on or after ${period.from}`,
      received: period.to,
    },
  ]);
}

/** A date that is asked with; throws `dateInvalid` when it is none. */
export function dateOf(text: string, pointer: string): CivilDate {
  try {
    return civilDate(text);
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    throw new RulesError([
      { code: 'dateInvalid', message: `\`${text.slice(0, 40)}\` is not a date`, pointer, expected: 'YYYY-MM-DD' },
    ]);
  }
}
