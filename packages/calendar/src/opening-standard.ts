import type { OpeningDay } from './opening-days.ts';
import type { Opening } from './opening-session.ts';

/** A number of days between two bounds; they are equal when every day is known. */
export interface DayCount {
  readonly min: number;
  readonly max: number;
}

/** What makes a day count as open, and how the text behind it is read. */
export interface OpeningStandard {
  /** Shortest opening that counts, in minutes. */
  readonly minMinutes: number;
  /**
   * What must last that long. `longest`: the longest opening of the day; shorter ones are reported and do no harm.
   * `strict`: every opening of the day. `total`: the day as a whole.
   */
  readonly session: 'longest' | 'strict' | 'total';
  /** Whether a Saturday or Sunday that is worked counts as a rest day: `restDay` goes by the name of the weekday. */
  readonly makeupDay: 'workday' | 'restDay';
}

/** An opening that is shorter than the standard wants. */
export interface ShortOpening {
  readonly date: OpeningDay['date'];
  readonly opening: Opening;
}

/** Whether a day counts as open; `undefined` when its openings are unknown. */
export function qualifies(day: OpeningDay, { minMinutes, session }: OpeningStandard): boolean | undefined {
  const minutes = { longest: day.longest, strict: day.shortest, total: day.total }[session];
  return minutes === undefined ? undefined : minutes > 0 && minutes >= minMinutes;
}

/** Whether a day is a rest day under the standard's reading; `undefined` when its calendar year is not loaded. */
export function countsAsRestDay(day: OpeningDay, { makeupDay }: OpeningStandard): boolean | undefined {
  if (makeupDay === 'restDay' && day.weekday > 5) return true;
  return day.restDay;
}

/** Counts the days for which `holds` is true; a day for which it is `undefined` widens the bounds. */
export function countDays(days: readonly OpeningDay[], holds: (day: OpeningDay) => boolean | undefined): DayCount {
  let min = 0;
  let max = 0;
  for (const day of days) {
    const held = holds(day);
    if (held === true) min++;
    if (held !== false) max++;
  }
  return { min, max };
}

/** Kleene conjunction: false as soon as one side is. */
export function both(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  if (one === false || other === false) return false;
  return one === undefined || other === undefined ? undefined : true;
}

/** The openings that are shorter than the standard wants. */
export function shortOpenings(days: readonly OpeningDay[], { minMinutes }: OpeningStandard): ShortOpening[] {
  return days.flatMap((day) =>
    (day.openings ?? []).flatMap((opening) => (opening.minutes < minMinutes ? [{ date: day.date, opening }] : [])),
  );
}
