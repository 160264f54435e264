import {
  addDays,
  type CivilDate,
  mergeSessions,
  type Opening,
  type OpeningPlan,
  resolveOpening,
  type StatutoryCalendar,
} from '@hutong/calendar';

/** Whether a place is open at a moment, and when that changes. */
export type OpenStatus =
  | { readonly state: 'open'; readonly until: string }
  | { readonly state: 'closed'; readonly next: NextOpening }
  /** The sessions of the day depend on a year that is not loaded. */
  | { readonly state: 'unknown'; readonly year: number };

/** When a place opens next. */
export type NextOpening =
  | { readonly kind: 'at'; readonly date: CivilDate; readonly start: string }
  | { readonly kind: 'unknown'; readonly year: number }
  | { readonly kind: 'none' };

/** How far ahead the next opening is looked for, in days: past the longest school holiday. */
export const HORIZON = 92;

/** The openings of a date by plan, or the year that would have to be loaded. */
function openingsOn(plan: OpeningPlan, date: CivilDate, calendar: StatutoryCalendar): readonly Opening[] | number {
  const resolved = resolveOpening(plan, date, calendar);
  if (resolved.source === 'unknown') return resolved.year;
  return mergeSessions(resolved.sessions, { gapMinutes: 0 });
}

/** A time of the day before, as it reads on the day after: `25:30` is `01:30`. */
function sinceMidnight(time: string): string {
  return `${String(Number(time.slice(0, 2)) - 24).padStart(2, '0')}${time.slice(2)}`;
}

/**
 * Whether a place is open by its plan at a time of a day. An opening holds its start and not its end. One of the day
 * before that runs past midnight counts.
 *
 * @example
 * const plan = { weekly: { 1: [['22:00', '25:00']], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] }, seasons: [], holiday: [], makeup: 'closed', exceptions: {} }
 * openStatus(plan, { date: civilDate('2026-11-24'), time: '00:30' }, chinaCalendar) // => { state: 'open', until: '01:00' }
 */
export function openStatus(
  plan: OpeningPlan,
  { date, time }: { readonly date: CivilDate; readonly time: string },
  calendar: StatutoryCalendar,
): OpenStatus {
  const yesterday = openingsOn(plan, addDays(date, -1), calendar);
  const late = typeof yesterday === 'number' ? undefined : yesterday.find(({ end }) => end > '24:00');
  if (late !== undefined && time < sinceMidnight(late.end)) return { state: 'open', until: sinceMidnight(late.end) };

  const today = openingsOn(plan, date, calendar);
  if (typeof today === 'number') return { state: 'unknown', year: today };
  const current = today.find(({ start, end }) => start <= time && time < end);
  if (current !== undefined) return { state: 'open', until: current.end };
  const later = today.find(({ start }) => start > time);
  if (later !== undefined) return { state: 'closed', next: { kind: 'at', date, start: later.start } };
  return { state: 'closed', next: nextOpening(plan, date, calendar) };
}

function nextOpening(plan: OpeningPlan, after: CivilDate, calendar: StatutoryCalendar): NextOpening {
  for (let ahead = 1; ahead <= HORIZON; ahead++) {
    const date = addDays(after, ahead);
    const openings = openingsOn(plan, date, calendar);
    if (typeof openings === 'number') return { kind: 'unknown', year: openings };
    const [first] = openings;
    if (first !== undefined) return { kind: 'at', date, start: first.start };
  }
  return { kind: 'none' };
}
