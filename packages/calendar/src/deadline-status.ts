import { type DateAnswer, earliestOf } from './answer.ts';
import { type CivilDate, daysBetween } from './civil-date.ts';
import type { Verdict } from './verdict.ts';

/** What is known of a deadline on the day that is looked at. */
export interface DeadlineFacts {
  readonly due: DateAnswer;
  /** When it was done; a date after `asOf` is not seen. */
  readonly doneOn?: CivilDate | undefined;
  readonly asOf: CivilDate;
}

/** How a deadline stands. */
export type DeadlineStatus =
  | { readonly status: 'met'; readonly verdict: Verdict }
  | { readonly status: 'metLate' | 'overdue'; readonly verdict: Verdict; readonly daysLate: number }
  | { readonly status: 'pending'; readonly verdict: Verdict }
  | { readonly status: 'unknown'; readonly verdict: Verdict; readonly missingYears: readonly number[] };

/**
 * How a deadline stands on a day. Its last day belongs to it.
 *
 * A due date that needs a year which is not loaded decides nothing by itself. What was done before the earliest date
 * that it can be was done in time, and until that date nothing is overdue.
 *
 * @example
 * const due = { known: true, value: civilDate('2026-03-09') }
 * deadlineStatus({ due, asOf: civilDate('2026-03-10') }) // => { status: 'overdue', verdict: 'fail', daysLate: 1 }
 * deadlineStatus({ due, doneOn: civilDate('2026-03-09'), asOf: civilDate('2026-06-01') }) // => { status: 'met', verdict: 'pass' }
 */
export function deadlineStatus({ due, doneOn, asOf }: DeadlineFacts): DeadlineStatus {
  const done = doneOn !== undefined && doneOn <= asOf ? doneOn : undefined;
  const looked = done ?? asOf;
  if (looked <= earliestOf(due)) {
    return done === undefined ? { status: 'pending', verdict: 'notYetDue' } : { status: 'met', verdict: 'pass' };
  }
  if (!due.known) return { status: 'unknown', verdict: 'unknown', missingYears: due.missingYears };
  const daysLate = daysBetween(due.value, looked);
  return { status: done === undefined ? 'overdue' : 'metLate', verdict: 'fail', daysLate };
}
