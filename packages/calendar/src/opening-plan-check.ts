import type { Weekday } from './civil-date.ts';
import {
  dateOf,
  field,
  items,
  objectKeys,
  optionalTextOf,
  type Place,
  rangeOf,
  refuse,
  wordOf,
} from './json-document.ts';
import type { OpeningPlan, PlannedException, Season, WeeklyGrid } from './opening-plan.ts';
import { checkSession, type Session } from './opening-session.ts';

const MAKEUP_RULES = [
  'asWeekly',
  'closed',
  'asWeekday:1',
  'asWeekday:2',
  'asWeekday:3',
  'asWeekday:4',
  'asWeekday:5',
] as const satisfies readonly OpeningPlan['makeup'][];

/** Well-formed sessions of one day. */
export function sessionsOf(place: Place): Session[] {
  return items(place).map((item) => {
    const check = checkSession(item.value);
    if (check.valid) return item.value as Session;
    const { code, message, expected, hint } = check.error;
    return refuse(item, { code, message, expected, ...(hint === undefined ? {} : { hint }) });
  });
}

function gridOf(place: Place): WeeklyGrid {
  for (const key of objectKeys(place)) {
    if (!/^[1-7]$/.test(key)) {
      refuse(field(place, key), {
        message: `\`${key}\` is not a day of the week`,
        expected: '1 for Monday to 7 for Sunday',
      });
    }
  }
  const day = (weekday: Weekday) => sessionsOf(field(place, String(weekday)));
  return { 1: day(1), 2: day(2), 3: day(3), 4: day(4), 5: day(5), 6: day(6), 7: day(7) };
}

function seasonOf(place: Place): Season {
  objectKeys(place);
  const id = optionalTextOf(field(place, 'id'));
  return { ...(id === undefined ? {} : { id }), ...rangeOf(place), weekly: gridOf(field(place, 'weekly')) };
}

function seasonsOf(place: Place): Season[] {
  const places = items(place);
  const seasons = places.map(seasonOf);
  places.forEach((at, index) => {
    const season = seasons[index];
    const other = seasons.findIndex(
      (earlier, position) => season && position < index && earlier.from <= season.to && season.from <= earlier.to,
    );
    if (other !== -1) {
      refuse(at, {
        code: 'overlap',
        message: `the season overlaps the one at \`${place.path}/${other}\``,
        expected: 'seasons that share no day',
      });
    }
  });
  return seasons;
}

function exceptionOf(place: Place): PlannedException | readonly Session[] {
  if (Array.isArray(place.value)) return sessionsOf(place);
  objectKeys(place);
  const kind = wordOf(field(place, 'kind'), ['special', 'closure', 'suspension'] as const);
  const sessions = sessionsOf(field(place, 'sessions'));
  const reason = optionalTextOf(field(place, 'reason'));
  if (kind === 'closure' && sessions.length > 0) {
    refuse(field(place, 'sessions'), { message: 'a closure has sessions', expected: 'no sessions, or another kind' });
  }
  return { kind, sessions, ...(reason === undefined ? {} : { reason }) };
}

/**
 * Reads a plan out of parsed JSON.
 *
 * @throws CalendarError with the JSON pointer of the first flaw: `invalidPlan`, `invalidSession`, `invalidDate`,
 * `invalidRange`, or `overlap` for seasons that share a day.
 *
 * @example
 * const closed = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] }
 * const plan = { weekly: closed, seasons: [], holiday: [], makeup: 'closed', exceptions: {} }
 * checkOpeningPlan({ ...plan, exceptions: { '2026-10-03': [['09:00', '12:00']] } }).makeup // => 'closed'
 */
export function checkOpeningPlan(document: unknown): OpeningPlan {
  const place: Place = { value: document, path: '', code: 'invalidPlan' };
  objectKeys(place);
  const holiday = field(place, 'holiday');
  const exceptions = field(place, 'exceptions');
  return {
    weekly: gridOf(field(place, 'weekly')),
    seasons: seasonsOf(field(place, 'seasons')),
    holiday: holiday.value === 'asWeekly' ? 'asWeekly' : sessionsOf(holiday),
    makeup: wordOf(field(place, 'makeup'), MAKEUP_RULES),
    exceptions: Object.fromEntries(
      objectKeys(exceptions).map((date) => {
        const exception = field(exceptions, date);
        return [dateOf({ ...exception, value: date }), exceptionOf(exception)];
      }),
    ),
  };
}
