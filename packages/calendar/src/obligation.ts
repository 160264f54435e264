import type { DateAnswer } from './answer.ts';
import type { CivilDate } from './civil-date.ts';
import type { DateRange, OpenRange } from './date-range.ts';
import type { DeadlineRule } from './deadline.ts';
import type { Evidence, EvidenceCheck, SetAside } from './evidence.ts';
import type { PeriodUnit } from './period.ts';
import type { StatutoryCalendar } from './statutory-calendar.ts';
import type { Verdict } from './verdict.ts';

/** Something that is owed once in every calendar period: 一月一访, an activity each quarter. */
export interface CalendarObligation {
  readonly kind: 'calendarPeriod';
  readonly unit: PeriodUnit;
  /** Events that a period needs; 1 unless given. */
  readonly count?: number;
  /** Days after the end of the period on which it may still be done in time, as for a report; 0 unless given. */
  readonly lagDays?: number;
  /**
   * Whether a period counts that the obligation is active in only for a part. `fullOnly`: it is prompted, never missed.
   * `touched`: it counts like any other.
   */
  readonly partialPeriod: 'fullOnly' | 'touched';
}

/** Something that is owed again within an interval after the last time, whatever the calendar says. */
export interface RollingObligation {
  readonly kind: 'rolling';
  /** A gap of exactly this length is allowed: 以内 includes the number. */
  readonly maxGap: { readonly days: number } | { readonly months: number };
}

/** Something that is owed once, within a time after `active.from`. */
export interface OneOffObligation {
  readonly kind: 'once';
  readonly rule: DeadlineRule;
  /** Events that it needs; 1 unless given. */
  readonly count?: number;
}

/** A delay between the due date and the day from which a duty is missed. */
export type Grace = { readonly days: number } | { readonly workingDays: number };

/** A decision by someone that what falls due within a range need not be done. */
export interface Waiver extends DateRange {
  readonly reason: string;
  readonly by?: string;
}

/** What an obligation is assessed on. */
export interface ObligationFacts<Event extends Evidence = Evidence> {
  /** When the obligation holds for its subject. A one-off obligation starts on `from`. */
  readonly active: OpenRange;
  readonly events: readonly Event[];
  /** Days for which `events` is complete; every day when not given. A shortfall elsewhere is unknown, not missed. */
  readonly recorded?: OpenRange | undefined;
  /** Later facts are not seen. */
  readonly asOf: CivilDate;
  /** Which events count; all of them when not given. */
  readonly counts?: ((event: Event) => EvidenceCheck) | undefined;
  readonly grace?: Grace | undefined;
  /** Days on which the duty could not be done: the child is away, the station is closed by a typhoon. */
  readonly suspensions?: readonly OpenRange[] | undefined;
  /** When a suspension excuses a calendar period. `everyDay` unless given: when it covers all of its active days. */
  readonly suspended?: 'everyDay' | 'anyDay' | undefined;
  readonly waivers?: readonly Waiver[] | undefined;
  /** Only grace in working days and one-off deadlines ask it. */
  readonly calendar: StatutoryCalendar;
}

/**
 * How a duty stands, more finely than its verdict.
 *
 * `metInGrace`: done after the due date, within grace. `metLate`: made up later, which does not undo the miss.
 * `open`: the due date has not passed. `grace`: it has, but not the grace. `excused`: by a suspension.
 */
export type DutyStatus =
  | 'notRequired'
  | 'excused'
  | 'waived'
  | 'met'
  | 'metInGrace'
  | 'metLate'
  | 'open'
  | 'grace'
  | 'missed'
  | 'unknown';

/** One occasion on which an obligation is owed. */
export interface Duty {
  /** Id of the calendar period, or the date that an interval or a deadline runs from. */
  readonly id: string;
  readonly status: DutyStatus;
  readonly verdict: Verdict;
  /** First day on which an event counts for it. */
  readonly earliest: CivilDate;
  /** Last day on which it is in time. */
  readonly due: DateAnswer;
  /** First day on which it is missed: after the due date and the grace. */
  readonly overdueFrom: DateAnswer;
  /** Events that it needs. */
  readonly required: number;
  /** Ids of the events that satisfy it or would have, in order of date. */
  readonly satisfiedBy: readonly string[];
  /** Why it is waived. */
  readonly waiver?: Waiver;
  /** Years of the statutory calendar that a verdict would need. */
  readonly missingYears?: readonly number[];
}

/** What comes next. */
export interface NextDuty {
  readonly id: string;
  readonly earliest: CivilDate;
  readonly due: DateAnswer;
}

/** An obligation as it stands on a day. */
export interface ObligationAssessment {
  /** Every duty that had begun by `asOf`, in order. */
  readonly duties: readonly Duty[];
  /** The earliest duty that can still be done, or the one that begins next; absent when nothing is owed any more. */
  readonly next?: NextDuty;
  /** The longest stretch between two events, shown even where no rule forbids it; absent with fewer than two. */
  readonly longestGap?: DateRange & { readonly days: number };
  readonly setAside: readonly SetAside[];
}

/** The verdict that belongs to a status. What was made up late stays a failure. */
export const VERDICT_OF = {
  notRequired: 'notApplicable',
  excused: 'waived',
  waived: 'waived',
  met: 'pass',
  metInGrace: 'pass',
  metLate: 'fail',
  open: 'notYetDue',
  grace: 'notYetDue',
  missed: 'fail',
  unknown: 'unknown',
} as const satisfies Record<DutyStatus, Verdict>;
