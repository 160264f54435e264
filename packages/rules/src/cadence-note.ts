import type { PeriodUnit } from '@hutong/calendar';
import type { OnUnknown } from './on-unknown.ts';
import type { Logic } from './pack.ts';
import type { Text } from './text.ts';

/** Owed in every calendar period. */
export interface CalendarPeriodNote {
  readonly calendarPeriod: PeriodUnit;
  /** Events that a period needs; 1 unless given. Judged by the parameters of the period's first day. */
  readonly count?: Logic;
  /** Days after the period on which it may still be done in time. */
  readonly lagDays?: Logic;
  /** Whether a period counts in which the duty holds only for a part; `fullOnly` unless given. */
  readonly partialPeriod?: 'fullOnly' | 'touched';
}

/** Owed again within an interval after the last time. */
export interface RollingNote {
  readonly rolling: { readonly days: Logic } | { readonly months: Logic };
}

/** Owed once, within a time after `start`. */
export interface DeadlineNote {
  readonly deadline:
    | { readonly days: Logic }
    | { readonly workingDays: Logic }
    | { readonly months: Logic }
    | { readonly years: Logic };
  readonly count?: Logic;
  /** Whether a last day that is a day off moves on. */
  readonly roll: 'forward' | 'none';
  readonly startDay?: 'excluded' | 'included';
  readonly correspondingDay?: 'sameDay' | 'monthEnd';
  readonly restDays?: 'daysOff' | 'festivals';
  readonly makeupDay?: 'workday' | 'restDay';
}

/** What is done to meet a duty. */
export interface EventsNote {
  /** A list of records. */
  readonly of: Logic;
  /** Field that dates an event; `date` unless given. */
  readonly on?: string;
  /**
   * Field that names an event; `id` where the records have it. Records with one id are one event; one whose id is not
   * known may be another one told twice, so that nothing is met by it alone.
   */
  readonly id?: string;
  /**
   * Field with the id of the period that an event serves. Empty text: the one that its date lies in. Not known: it may
   * serve any.
   */
  readonly forPeriod?: string;
  /** Which events count; each is bound as `item`. */
  readonly where?: Logic;
}

/** Stretches of days, as records of a list. One whose end is not known is certain for its first day alone. */
export interface StretchesNote {
  readonly of: Logic;
  /** Field of the first day; `from` unless given. */
  readonly from?: string;
  /** Field of the last day; `to` unless given. */
  readonly to?: string;
}

/** An obligation that recurs or falls due. */
export interface CadenceNote {
  readonly kind: 'cadence';
  readonly title: Text;
  readonly subject: string;
  readonly cite: string;
  readonly seeAlso?: readonly string[];
  /** False: the obligation does not concern this subject. It may read another decision. */
  readonly applies?: Logic;
  readonly every: CalendarPeriodNote | RollingNote | DeadlineNote;
  /** First day on which the obligation holds; a deadline runs from it. */
  readonly start: Logic;
  /** Last day on which it holds. Left out here, it goes on; not known of a subject, it may have ended any day. */
  readonly end?: Logic;
  readonly events: EventsNote;
  /** Days for which the events on record are complete; every day unless given or the list is marked as partial. */
  readonly recorded?: { readonly from?: Logic; readonly to?: Logic };
  readonly grace?: { readonly days: Logic } | { readonly workingDays: Logic };
  /** Days on which it could not be done. */
  readonly suspensions?: StretchesNote & { readonly excuse?: 'everyDay' | 'anyDay' };
  /** Decisions that it need not be done. */
  readonly waivers?: StretchesNote & { readonly reason?: string; readonly by?: string };
  /** First and last day to assess; without it the year of `asOf`, up to `asOf`. */
  readonly period?: { readonly from?: Logic; readonly to?: Logic };
  readonly onUnknown?: OnUnknown;
  readonly overrides?: string;
  readonly why?: Text;
}
