import { earliestOf } from './answer.ts';
import { assessmentOf } from './assessment.ts';
import { coversRange } from './date-range.ts';
import { type Deadline, deadline } from './deadline.ts';
import { type DutyDraft, dutyOf } from './duty-status.ts';
import { type Evidence, selectEvidence } from './evidence.ts';
import type { ObligationAssessment, ObligationFacts, OneOffObligation } from './obligation.ts';

function excuse(
  { end }: Deadline,
  { active, suspensions = [] }: Pick<ObligationFacts, 'active' | 'suspensions'>,
): DutyDraft['excused'] {
  // The person left, or the case was closed, before it was due.
  if (active.to !== undefined && active.to < earliestOf(end)) return 'notRequired';
  const suspended = end.known && coversRange(suspensions, { from: active.from, to: end.value });
  return suspended ? 'excused' : undefined;
}

/**
 * Assesses an obligation that is owed once: the single duty is named by the day that its deadline runs from.
 *
 * @example
 * const [duty] = assessOneOffObligation(
 *   { kind: 'once', rule: { within: { months: 3 }, roll: 'none' } },
 *   { active: { from: civilDate('2023-11-30') }, events: [], asOf: civilDate('2024-02-29'), calendar: chinaCalendar },
 * ).duties
 * duty.due // => { known: true, value: '2024-02-29' }
 * duty.verdict // => 'notYetDue'
 */
export function assessOneOffObligation<Event extends Evidence>(
  obligation: OneOffObligation,
  facts: ObligationFacts<Event>,
): ObligationAssessment {
  const { active, asOf, calendar } = facts;
  const selected = selectEvidence(facts);
  if (asOf < active.from) return assessmentOf([], undefined, selected);
  const computed = deadline(active.from, obligation.rule, calendar);
  const required = obligation.count ?? 1;
  const complete = selected.events.length >= required;
  const duty = dutyOf(
    {
      id: active.from,
      earliest: active.from,
      due: computed.end,
      required,
      events: selected.events,
      excused: complete ? undefined : excuse(computed, facts),
    },
    facts,
  );
  const settled = complete || duty.verdict === 'waived' || duty.verdict === 'notApplicable';
  return assessmentOf([duty], settled ? undefined : duty, selected);
}
