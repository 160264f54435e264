import { CalendarError } from './calendar-error.ts';

/**
 * An opening as it is planned or recorded: start and end as `HH:mm` on the clock in Shanghai. An end past midnight
 * counts on: `['22:00', '25:00']` ends at 01:00 of the next day and belongs to the day it starts on.
 */
export type Session = readonly [start: string, end: string];

/** A session in minutes since midnight of the day it starts on. */
export interface SessionMinutes {
  readonly start: number;
  readonly end: number;
}

const CLOCK = /^(\d{2}):([0-5]\d)$/;
const DAY = 24 * 60;
/** No session ends later: noon of the next day, in minutes. */
export const LATEST_END = 36 * 60;

function minutesOf(text: unknown): number {
  const match = typeof text === 'string' ? CLOCK.exec(text) : null;
  return match === null ? Number.NaN : Number(match[1]) * 60 + Number(match[2]);
}

/** `HH:mm` of minutes since midnight; hours run on past 24. */
export function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The verdict on a session: its length, or what is wrong with it. */
export type SessionCheck =
  | { readonly valid: true; readonly minutes: number }
  | { readonly valid: false; readonly error: CalendarError };

/**
 * Whether a session is well formed: `HH:mm` with two digits, a start from 00:00 to 23:59, an end after it, at most
 * 24 hours later and at most 36:00. Nothing wraps silently: `['22:00', '01:00']` is a typing error until it is written
 * `['22:00', '25:00']`.
 *
 * @example
 * checkSession(['09:00', '12:00']) // => { valid: true, minutes: 180 }
 * checkSession(['22:00', '01:00']).valid // => false
 */
export function checkSession(session: unknown): SessionCheck {
  const [startText, endText] = Array.isArray(session) && session.length === 2 ? session : [undefined, undefined];
  const start = minutesOf(startText);
  const end = minutesOf(endText);
  const flaw = flawOf(start, end);
  if (flaw === undefined) return { valid: true, minutes: end - start };
  const shown = Array.isArray(session) ? session.join('-') : String(session);
  return {
    valid: false,
    error: new CalendarError({
      code: 'invalidSession',
      message: `\`${shown}\` is not a session: ${flaw.why}`,
      expected: "['HH:mm', 'HH:mm'], the end after the start and within 24 hours",
      received: session,
      ...(flaw.hint === undefined ? {} : { hint: flaw.hint }),
    }),
  };
}

function flawOf(start: number, end: number): { readonly why: string; readonly hint?: string } | undefined {
  if (Number.isNaN(start) || Number.isNaN(end)) return { why: 'a time is not HH:mm' };
  if (start >= DAY) return { why: 'it starts after 23:59' };
  if (end < start) return { why: 'it ends before it starts', hint: `write ${clockText(end + DAY)} for the next day` };
  if (end === start) return { why: 'it has no length' };
  if (end > LATEST_END) return { why: 'it ends after 36:00' };
  if (end - start > DAY) return { why: 'it lasts longer than 24 hours' };
  return undefined;
}

/**
 * A session in minutes.
 *
 * @throws CalendarError `invalidSession`.
 *
 * @example
 * sessionMinutes(['22:00', '25:00']) // => { start: 1320, end: 1500 }
 */
export function sessionMinutes(session: Session): SessionMinutes {
  const check = checkSession(session);
  if (!check.valid) throw check.error;
  return { start: minutesOf(session[0]), end: minutesOf(session[1]) };
}

/** A stretch during which the doors are open, after sessions that touch or overlap are joined. */
export interface Opening {
  readonly start: string;
  readonly end: string;
  /** Minutes open, without the gaps that were bridged. */
  readonly minutes: number;
}

/**
 * Joins sessions of one day, in any order. Sessions that overlap or touch always make one opening; a positive
 * `gapMinutes` bridges gaps of up to that length, and the gap is not counted as open.
 *
 * @throws CalendarError `invalidSession`; `invalidNumber` for a negative gap.
 *
 * @example
 * mergeSessions([['10:00', '12:30'], ['09:00', '11:00']], { gapMinutes: 0 }) // => [{ start: '09:00', end: '12:30', minutes: 210 }]
 * mergeSessions([['09:00', '10:30'], ['11:00', '12:30']], { gapMinutes: 30 }) // => [{ start: '09:00', end: '12:30', minutes: 180 }]
 */
export function mergeSessions(
  sessions: readonly Session[],
  { gapMinutes }: { readonly gapMinutes: number },
): Opening[] {
  if (!(gapMinutes >= 0)) {
    throw new CalendarError({
      code: 'invalidNumber',
      message: `\`${gapMinutes}\` is not a number of minutes`,
      expected: 'zero or more',
      received: gapMinutes,
    });
  }
  const inOrder = sessions.map(sessionMinutes).sort((one, other) => one.start - other.start);
  const openings: { start: number; end: number; minutes: number }[] = [];
  for (const { start, end } of inOrder) {
    const current = openings.at(-1);
    if (current === undefined || start > current.end + gapMinutes) {
      openings.push({ start, end, minutes: end - start });
      continue;
    }
    current.minutes += Math.max(0, end - Math.max(start, current.end));
    current.end = Math.max(current.end, end);
  }
  return openings.map(({ start, end, minutes }) => ({ start: clockText(start), end: clockText(end), minutes }));
}
