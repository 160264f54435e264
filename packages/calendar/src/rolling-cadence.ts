import { assessmentOf } from './assessment.ts';
import { addDays, type CivilDate } from './civil-date.ts';
import { daysCovered } from './date-range.ts';
import { dutyOf } from './duty-status.ts';
import { type Evidence, selectEvidence } from './evidence.ts';
import { addMonths } from './month-arithmetic.ts';
import type { Duty, ObligationAssessment, ObligationFacts, RollingObligation } from './obligation.ts';
import { requireWholeNumber } from './whole-number.ts';

/** The last day of the interval that runs from `start`. The clock stands still on suspended days. */
function dueAfter(
  start: CivilDate,
  { maxGap }: RollingObligation,
  { suspensions = [] }: Pick<ObligationFacts, 'suspensions'>,
): CivilDate {
  requireWholeNumber('days' in maxGap ? maxGap.days : maxGap.months, { of: 'days or months', least: 1 });
  const nominal =
    'days' in maxGap ? addDays(start, maxGap.days) : addMonths(start, maxGap.months, { rounding: 'clamp' });
  const finite = suspensions.filter(({ to }) => to !== undefined);
  let due = nominal;
  for (;;) {
    const stopped = daysCovered(finite, { from: addDays(start, 1), to: due });
    const moved = addDays(nominal, stopped);
    if (moved === due) return due;
    due = moved;
  }
}

/** Whether a suspension without an end has stopped the clock for good. */
function isStopped(due: CivilDate, { suspensions = [] }: Pick<ObligationFacts, 'suspensions'>): boolean {
  return suspensions.some(({ from, to }) => to === undefined && from <= due);
}

/**
 * Assesses an obligation whose interval runs anew from every event. Each interval is a duty, named by the day that it
 * runs from; the first one runs from `active.from`.
 *
 * @example
 * const { duties, next } = assessRollingObligation(
 *   { kind: 'rolling', maxGap: { days: 31 } },
 *   {
 *     active: { from: civilDate('2026-01-01') },
 *     events: [{ id: 'v1', date: civilDate('2026-02-28') }],
 *     asOf: civilDate('2026-03-01'),
 *     calendar: chinaCalendar,
 *   },
 * )
 * duties.map(({ id, status }) => [id, status]) // => [['2026-01-01', 'metLate'], ['2026-02-28', 'open']]
 * next.due // => { known: true, value: '2026-03-31' }
 */
export function assessRollingObligation<Event extends Evidence>(
  obligation: RollingObligation,
  facts: ObligationFacts<Event>,
): ObligationAssessment {
  const { active, asOf } = facts;
  const selected = selectEvidence(facts);
  const duties: Duty[] = [];
  // Several events of one day restart the clock once, and one on the first day starts it.
  const starts = selected.events.filter(({ date }, index, all) => date > active.from && date !== all[index - 1]?.date);
  let start = active.from;
  for (const event of [...starts, undefined]) {
    if (start > asOf) break;
    const due = dueAfter(start, obligation, facts);
    const ended = event === undefined && active.to !== undefined && active.to < due;
    const stopped = event === undefined && isStopped(due, facts);
    duties.push(
      dutyOf(
        {
          id: start,
          earliest: addDays(start, 1),
          due: { known: true, value: due },
          required: 1,
          events: event === undefined ? [] : [event],
          excused: ended ? 'notRequired' : stopped ? 'excused' : undefined,
        },
        facts,
      ),
    );
    if (event !== undefined) start = event.date;
  }
  const last = duties.at(-1);
  const owed = last?.status === 'open' || last?.status === 'grace' || last?.status === 'missed';
  return assessmentOf(duties, owed ? last : undefined, selected);
}
