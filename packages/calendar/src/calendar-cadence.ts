import { assessmentOf } from './assessment.ts';
import { addDays, type CivilDate } from './civil-date.ts';
import { coversRange, type DateRange } from './date-range.ts';
import { type DutyDraft, dutyOf } from './duty-status.ts';
import { type Evidence, type SelectedEvidence, type SetAside, selectEvidence } from './evidence.ts';
import type { CalendarObligation, Duty, NextDuty, ObligationAssessment, ObligationFacts } from './obligation.ts';
import { type Period, periodAfter, periodOf } from './period.ts';
import { requireWholeNumber } from './whole-number.ts';

/** What limits the periods in which something is owed. */
type DutyLimits = Pick<ObligationFacts, 'active' | 'suspensions' | 'suspended'>;

/** The days of a period on which the obligation holds; `undefined` when there are none. */
function activeDays(period: Period, { active }: DutyLimits): DateRange | undefined {
  const from = active.from > period.from ? active.from : period.from;
  const to = active.to !== undefined && active.to < period.to ? active.to : period.to;
  return from <= to ? { from, to } : undefined;
}

function excuse(
  period: Period,
  days: DateRange,
  { partialPeriod }: CalendarObligation,
  { suspensions = [], suspended = 'everyDay' }: DutyLimits,
): DutyDraft['excused'] {
  const cut = days.from > period.from || days.to < period.to;
  if (cut && partialPeriod === 'fullOnly') return 'notRequired';
  if (suspensions.length === 0) return undefined;
  const excused =
    suspended === 'everyDay'
      ? coversRange(suspensions, days)
      : suspensions.some(({ from, to }) => from <= days.to && (to === undefined || days.from <= to));
  return excused ? 'excused' : undefined;
}

/** Events by the period that they serve. An event serves one period, so a surplus does not carry over. */
function byPeriod({ events }: SelectedEvidence, { unit }: CalendarObligation): Map<string, Evidence[]> {
  const groups = new Map<string, Evidence[]>();
  for (const event of events) {
    const id = event.forPeriod ?? periodOf(event.date, unit).id;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [event]);
    else group.push(event);
  }
  return groups;
}

function dueOf(period: Period, { lagDays = 0 }: CalendarObligation): CivilDate {
  requireWholeNumber(lagDays, { of: 'days', least: 0 });
  return lagDays === 0 ? period.to : addDays(period.to, lagDays);
}

/** Events that name a period in which nothing is owed, or one that had not begun. */
function misplaced(events: ReadonlyMap<string, readonly Evidence[]>, duties: readonly Duty[]): SetAside[] {
  const earliest = new Map(duties.map((duty) => [duty.id, duty.earliest]));
  return [...events].flatMap(([id, group]) => {
    const from = earliest.get(id);
    return group.flatMap((event): SetAside[] => {
      if (from === undefined) return [{ id: event.id, date: event.date, reason: 'otherPeriod' }];
      return event.date < from ? [{ id: event.id, date: event.date, reason: 'beforePeriod' }] : [];
    });
  });
}

/** The first period from `period` on that is required. */
function firstRequired(from: Period, obligation: CalendarObligation, facts: DutyLimits): NextDuty | undefined {
  for (let period = from; ; period = periodAfter(period)) {
    const days = activeDays(period, facts);
    if (days === undefined) return undefined;
    if (excuse(period, days, obligation, facts) === undefined) {
      return { id: period.id, earliest: days.from, due: { known: true, value: dueOf(period, obligation) } };
    }
    const endless = facts.suspensions?.some(({ from: start, to }) => to === undefined && start <= days.from);
    if (endless === true) return undefined;
  }
}

/**
 * Assesses an obligation that is owed in every calendar period, each period by itself.
 *
 * A period that the obligation was active in only for a part is not required, unless the obligation says otherwise. An
 * event counts for the period of its date or for the one that it names, never for both. Two visits 58 days apart can
 * satisfy two months: the longest gap is reported beside the verdicts.
 *
 * @example
 * const visit = (id, date) => ({ id, date: civilDate(date) })
 * const { duties, next } = assessCalendarObligation(
 *   { kind: 'calendarPeriod', unit: 'month', partialPeriod: 'fullOnly' },
 *   {
 *     active: { from: civilDate('2026-01-01') },
 *     events: [visit('v1', '2026-01-01'), visit('v2', '2026-02-28')],
 *     asOf: civilDate('2026-03-01'),
 *     calendar: chinaCalendar,
 *   },
 * )
 * duties.map(({ id, verdict }) => [id, verdict]) // => [['2026-01', 'pass'], ['2026-02', 'pass'], ['2026-03', 'notYetDue']]
 * next.due // => { known: true, value: '2026-03-31' }
 */
export function assessCalendarObligation<Event extends Evidence>(
  obligation: CalendarObligation,
  facts: ObligationFacts<Event>,
): ObligationAssessment {
  const selected = selectEvidence(facts);
  const events = byPeriod(selected, obligation);
  const duties: Duty[] = [];
  let period = periodOf(facts.active.from, obligation.unit);
  for (; period.from <= facts.asOf; period = periodAfter(period)) {
    const days = activeDays(period, facts);
    if (days === undefined) break;
    const draft: DutyDraft = {
      id: period.id,
      earliest: days.from,
      due: { known: true, value: dueOf(period, obligation) },
      required: obligation.count ?? 1,
      events: (events.get(period.id) ?? []).filter(({ date }) => date >= days.from),
      excused: excuse(period, days, obligation, facts),
    };
    duties.push(dutyOf(draft, facts));
  }
  const current = duties.find(({ status }) => status === 'open' || status === 'grace');
  const setAside = [...selected.setAside, ...misplaced(events, duties)];
  return assessmentOf(duties, current ?? firstRequired(period, obligation, facts), { ...selected, setAside });
}
