import {
  addDays,
  type CivilDate,
  type DayClass,
  isoWeekOf,
  mergeSessions,
  type Opening,
  type OpeningDay,
  type OpeningLog,
  type OpeningPlan,
  openingDays,
  type PlannedException,
  type ResolvedOpening,
  resolveOpening,
  type StatutoryCalendar,
  type Weekday,
  weekdayOf,
} from '@hutong/calendar';

/** What a plan has for a day, with the layer that gave it. */
export interface PlannedHours {
  readonly openings: readonly Opening[];
  readonly source: ResolvedOpening['source'];
  readonly season?: string;
  readonly reason?: string;
  readonly suspended: boolean;
}

/** One line of the week. */
export interface WeekDay {
  readonly date: CivilDate;
  readonly weekday: Weekday;
  readonly day: DayClass;
  /** Absent without a plan; a number is the year that is not loaded. */
  readonly planned?: PlannedHours | number;
  /** Absent without a log. */
  readonly actual?: OpeningDay;
}

/** A week as it is shown, from the first weekday that the page wants. */
export interface OpeningWeek {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The ISO week, where the week shown is one. */
  readonly iso?: { readonly year: string; readonly week: number };
  readonly days: readonly WeekDay[];
  /** Years of the week whose holidays are not loaded. */
  readonly unknownYears: readonly number[];
}

/** What a week is made of. */
export interface WeekSources {
  readonly plan: OpeningPlan | undefined;
  readonly log: OpeningLog | undefined;
  readonly calendar: StatutoryCalendar;
}

/** First day of the week that a day lies in. */
export function weekStart(day: CivilDate, firstWeekday: Weekday): CivilDate {
  return addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));
}

/** The week from a day on. */
export function openingWeek(from: CivilDate, { plan, log, calendar }: WeekSources): OpeningWeek {
  const to = addDays(from, 6);
  const actual =
    log === undefined ? undefined : openingDays({ log, from, to, basis: 'actual', gapMinutes: 0, calendar });
  const days = Array.from({ length: 7 }, (_, index): WeekDay => {
    const date = addDays(from, index);
    const logged = actual?.[index];
    return {
      date,
      weekday: weekdayOf(date),
      day: calendar.classify(date),
      ...(plan === undefined ? {} : { planned: plannedHours(plan, date, calendar) }),
      ...(logged === undefined ? {} : { actual: logged }),
    };
  });
  const iso = isoWeekOf(from);
  const unknownYears = new Set(days.flatMap(({ day }) => (day.kind === 'unknown' ? [day.year] : [])));
  return {
    from,
    to,
    ...(iso.from === from ? { iso: { year: iso.id.slice(0, 4), week: Number(iso.id.slice(6)) } } : {}),
    days,
    unknownYears: [...unknownYears],
  };
}

function plannedHours(plan: OpeningPlan, date: CivilDate, calendar: StatutoryCalendar): PlannedHours | number {
  const resolved = resolveOpening(plan, date, calendar);
  if (resolved.source === 'unknown') return resolved.year;
  const season =
    resolved.source === 'season' ? plan.seasons.find(({ from, to }) => from <= date && date <= to)?.id : undefined;
  return {
    openings: mergeSessions(resolved.sessions, { gapMinutes: 0 }),
    source: resolved.source,
    suspended: resolved.suspended === true,
    ...(season === undefined ? {} : { season }),
    ...(resolved.reason === undefined ? {} : { reason: resolved.reason }),
  };
}

/** A dated exception of a plan. */
export interface DatedException {
  readonly date: CivilDate;
  readonly weekday: Weekday;
  readonly kind: PlannedException['kind'];
  readonly openings: readonly Opening[];
  readonly reason?: string;
}

/** The exceptions of a plan by date. What a plain list of sessions means is the calendar's to say. */
export function exceptionsOf(plan: OpeningPlan): readonly DatedException[] {
  return Object.entries(plan.exceptions)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, exception]): DatedException => {
      const date = key as CivilDate;
      const weekday = weekdayOf(date);
      if (!('kind' in exception)) {
        return {
          date,
          weekday,
          kind: exception.length === 0 ? 'closure' : 'special',
          openings: mergeSessions(exception, { gapMinutes: 0 }),
        };
      }
      return {
        date,
        weekday,
        kind: exception.kind,
        openings: mergeSessions(exception.sessions, { gapMinutes: 0 }),
        ...(exception.reason === undefined ? {} : { reason: exception.reason }),
      };
    });
}
