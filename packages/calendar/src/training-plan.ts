import type { DateAnswer } from './answer.ts';
import { assessCalendarObligation } from './calendar-cadence.ts';
import type { CivilDate } from './civil-date.ts';
import { deadline } from './deadline.ts';
import { type DeadlineStatus, deadlineStatus } from './deadline-status.ts';
import type { Duty } from './obligation.ts';
import type { StatutoryCalendar } from './statutory-calendar.ts';

/** Training that a person in a post owes, as numbers and readings. */
export interface TrainingRule {
  /** Months after the appointment within which the induction training is due. */
  readonly inductionMonths: number;
  /** Whether that due date moves off days off (Civil Code art. 203). */
  readonly roll: 'forward' | 'none';
  /** Whether the induction training is also the yearly training of its year. */
  readonly induction: 'countsForYear' | 'separate';
  /** Whether the year of the appointment needs a yearly training when it is not a full one. */
  readonly partialYear: 'fullOnly' | 'touched';
}

/** What is known of a person's training. */
export interface TrainingFacts {
  readonly appointed: CivilDate;
  /** When the person left the post. */
  readonly left?: CivilDate;
  /** Days on which trainings were completed. */
  readonly trainings: readonly CivilDate[];
  readonly asOf: CivilDate;
  readonly calendar: StatutoryCalendar;
}

/** How a person's training stands. */
export interface TrainingPlan {
  readonly inductionDue: DateAnswer;
  readonly induction: DeadlineStatus;
  /** One duty a calendar year since the appointment. */
  readonly years: readonly Duty[];
}

/**
 * Assesses the training of a person who took up a post: once soon after the appointment, and then every calendar year.
 * The first training from the day of the appointment on is the induction.
 *
 * @example
 * const rule = { inductionMonths: 3, roll: 'none', induction: 'countsForYear', partialYear: 'fullOnly' }
 * const plan = trainingPlan(rule, {
 *   appointed: civilDate('2025-11-20'),
 *   trainings: [civilDate('2026-01-10')],
 *   asOf: civilDate('2026-12-31'),
 *   calendar: chinaCalendar,
 * })
 * plan.inductionDue // => { known: true, value: '2026-02-20' }
 * plan.induction.status // => 'met'
 * plan.years.map(({ id, status }) => [id, status]) // => [['2025', 'notRequired'], ['2026', 'met']]
 */
export function trainingPlan(rule: TrainingRule, facts: TrainingFacts): TrainingPlan {
  const { appointed, left, asOf, calendar } = facts;
  const { end } = deadline(appointed, { within: { months: rule.inductionMonths }, roll: rule.roll }, calendar);
  const trainings = facts.trainings.filter((date) => date >= appointed).sort();
  const [induction, ...later] = trainings;
  const yearly = rule.induction === 'countsForYear' ? trainings : later;
  const { duties } = assessCalendarObligation(
    { kind: 'calendarPeriod', unit: 'year', partialPeriod: rule.partialYear },
    {
      active: { from: appointed, to: left },
      events: yearly.map((date) => ({ id: date, date })),
      asOf,
      calendar,
    },
  );
  return { inductionDue: end, induction: deadlineStatus({ due: end, doneOn: induction, asOf }), years: duties };
}
