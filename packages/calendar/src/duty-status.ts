import { type DateAnswer, earliestOf } from './answer.ts';
import { addDays, type CivilDate } from './civil-date.ts';
import { rangeHolds } from './date-range.ts';
import type { Evidence } from './evidence.ts';
import { type Duty, type DutyStatus, type Grace, type ObligationFacts, VERDICT_OF, type Waiver } from './obligation.ts';
import type { StatutoryCalendar } from './statutory-calendar.ts';
import { requireWholeNumber } from './whole-number.ts';
import { addWorkingDays } from './working-days.ts';

/** A duty before it is judged. */
export interface DutyDraft {
  readonly id: string;
  readonly earliest: CivilDate;
  readonly due: DateAnswer;
  readonly required: number;
  /** Events for this duty up to `asOf`, in order of date, whenever they took place. */
  readonly events: readonly Evidence[];
  /** Settled before any event is looked at. */
  readonly excused?: 'notRequired' | 'excused' | undefined;
}

/** The facts that judging one duty needs. */
export type DutyFacts = Pick<ObligationFacts, 'asOf' | 'grace' | 'waivers' | 'recorded' | 'calendar'>;

function shift(answer: DateAnswer, days: number): DateAnswer {
  if (answer.known) return { known: true, value: addDays(answer.value, days) };
  const { missingYears, provisional, notBefore } = answer;
  return {
    known: false,
    missingYears,
    provisional: addDays(provisional, days),
    notBefore: addDays(notBefore, days),
  };
}

/** Last day of grace. */
function graceEnd(due: DateAnswer, grace: Grace | undefined, calendar: StatutoryCalendar): DateAnswer {
  if (grace === undefined) return due;
  requireWholeNumber('days' in grace ? grace.days : grace.workingDays, { of: 'days of grace', least: 0 });
  if ('days' in grace) return shift(due, grace.days);
  if (grace.workingDays === 0) return due;
  if (due.known) return addWorkingDays(due.value, grace.workingDays, calendar);
  const after = (date: CivilDate) => addWorkingDays(date, grace.workingDays, calendar);
  return {
    known: false,
    missingYears: due.missingYears,
    provisional: provisionalOf(after(due.provisional)),
    notBefore: earliestOf(after(due.notBefore)),
  };
}

function provisionalOf(answer: DateAnswer): CivilDate {
  return answer.known ? answer.value : answer.provisional;
}

/** Whether a date is after an answer; `undefined` when that depends on a year which is not loaded. */
function isAfter(date: CivilDate, answer: DateAnswer): boolean | undefined {
  if (date <= earliestOf(answer)) return false;
  return answer.known ? true : undefined;
}

/** The status when nothing excuses the duty. `completedOn` is the day on which its last event took place. */
function statusByDate(
  completedOn: CivilDate | undefined,
  due: DateAnswer,
  lastGraceDay: DateAnswer,
  asOf: CivilDate,
): DutyStatus {
  const looked = completedOn ?? asOf;
  const late = isAfter(looked, due);
  if (late === undefined) return 'unknown';
  if (!late) return completedOn === undefined ? 'open' : 'met';
  const afterGrace = isAfter(looked, lastGraceDay);
  if (afterGrace === undefined) return 'unknown';
  if (!afterGrace) return completedOn === undefined ? 'grace' : 'metInGrace';
  return completedOn === undefined ? 'missed' : 'metLate';
}

/** Whether the records are complete for every day on which the duty could have been done. */
function isRecorded(draft: DutyDraft, { recorded, asOf }: DutyFacts): boolean {
  if (recorded === undefined) return true;
  const due = provisionalOf(draft.due);
  const last = due < asOf ? due : asOf;
  return rangeHolds(recorded, draft.earliest) && rangeHolds(recorded, last);
}

function judge(draft: DutyDraft, lastGraceDay: DateAnswer, facts: DutyFacts): DutyStatus {
  const status = statusByDate(draft.events[draft.required - 1]?.date, draft.due, lastGraceDay, facts.asOf);
  // An event that is not in the records may have met the duty, so what looks missed or late is not established.
  const established = status === 'met' || status === 'open' || status === 'grace' || isRecorded(draft, facts);
  return established ? status : 'unknown';
}

function waiverOf(due: DateAnswer, waivers: readonly Waiver[] | undefined): Waiver | undefined {
  return due.known ? waivers?.find((waiver) => rangeHolds(waiver, due.value)) : undefined;
}

/** Judges one duty. */
export function dutyOf(draft: DutyDraft, facts: DutyFacts): Duty {
  requireWholeNumber(draft.required, { of: 'events', least: 1 });
  const lastGraceDay = graceEnd(draft.due, facts.grace, facts.calendar);
  const waiver = waiverOf(draft.due, facts.waivers);
  const status = draft.excused ?? (waiver === undefined ? judge(draft, lastGraceDay, facts) : 'waived');
  const years = status === 'unknown' && !lastGraceDay.known ? lastGraceDay.missingYears : undefined;
  return {
    id: draft.id,
    status,
    verdict: VERDICT_OF[status],
    earliest: draft.earliest,
    due: draft.due,
    overdueFrom: shift(lastGraceDay, 1),
    required: draft.required,
    satisfiedBy: draft.events.slice(0, draft.required).map(({ id }) => id),
    ...(status === 'waived' && waiver !== undefined ? { waiver } : {}),
    ...(years === undefined ? {} : { missingYears: years }),
  };
}
