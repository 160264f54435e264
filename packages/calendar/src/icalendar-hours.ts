import ICAL from 'ical.js';
import { addDays, type CivilDate, toDayNumber } from './civil-date.ts';
import { type DateRange, rangeHolds, requireRange } from './date-range.ts';
import { type Exchange, exchangeOf, type Refusal } from './exchange.ts';
import {
  addShanghaiZone,
  dateOfTime,
  emptyCalendar,
  type FileStamp,
  newEvent,
  parseCalendar,
  pathOf,
  SHANGHAI_NAMES,
} from './icalendar-file.ts';
import { joined, type OpeningSchedule, type WeeklyRun, weeklyRuns } from './opening-schedule.ts';
import { checkSession, clockText, type Session, sessionMinutes } from './opening-session.ts';

const MINUTES_A_DAY = 24 * 60;
/** More entries than any opening hours have; a rule that yields more is refused rather than expanded. */
const MOST_OCCURRENCES = 20_000;

function addWallTime(event: ICAL.Component, name: string, date: CivilDate, minutes: number): void {
  const day = addDays(date, Math.floor(minutes / MINUTES_A_DAY));
  const property = new ICAL.Property(name);
  property.setValue(ICAL.Time.fromDateTimeString(`${day}T${clockText(minutes % MINUTES_A_DAY)}:00`));
  property.setParameter('tzid', SHANGHAI_NAMES[0] ?? '');
  event.addProperty(property);
}

function eventOf(run: WeeklyRun, title: string, stamp: FileStamp): ICAL.Component {
  const { start, end } = sessionMinutes(run.session);
  const event = newEvent(`opening-${run.from}-${clockText(start).replace(':', '')}`, stamp);
  event.addPropertyWithValue('summary', title);
  addWallTime(event, 'dtstart', run.from, start);
  addWallTime(event, 'dtend', run.from, end);
  if (run.count > 1) event.addPropertyWithValue('rrule', new ICAL.Recur({ freq: 'WEEKLY', count: run.count }));
  return event;
}

/**
 * Writes a schedule as an iCalendar file, one entry for each opening that repeats weekly.
 *
 * @throws CalendarError `invalidInstant` for the stamp.
 *
 * @example
 * const days = ['2026-11-24', '2026-12-01'].map((date) => ({ date: civilDate(date), sessions: [['09:00', '17:00']] }))
 * const schedule = { from: civilDate('2026-11-23'), to: civilDate('2026-12-06'), days }
 * const text = scheduleToICalendar(schedule, 'Open', { madeAt: '2026-11-24T01:30:00Z', domain: 'station.example' })
 * text.includes('RRULE:FREQ=WEEKLY;COUNT=2') // => true
 */
export function scheduleToICalendar(schedule: OpeningSchedule, title: string, stamp: FileStamp): string {
  const calendar = emptyCalendar();
  addShanghaiZone(calendar);
  for (const run of weeklyRuns(schedule)) calendar.addSubcomponent(eventOf(run, title, stamp));
  return calendar.toString();
}

/** An entry whose openings can be told: its start on the clock in Shanghai, its length, and how it repeats. */
interface Entry {
  readonly event: ICAL.Event;
  /** Minutes from the file's times to the clock in Shanghai: 480 for times in UTC. */
  readonly shift: number;
  readonly minutes: number;
}

/** Minutes from a property's times to the clock in Shanghai: 480 for UTC; `undefined` for any other clock. */
function minutesToShanghai(property: ICAL.Property): number | undefined {
  const zone = property.getFirstParameter('tzid');
  if (zone !== undefined) return SHANGHAI_NAMES.includes(zone) ? 0 : undefined;
  const times = property.getValues();
  return times.every((time) => time instanceof ICAL.Time && time.zone?.tzid === 'UTC') ? 8 * 60 : undefined;
}

/** The one clock that all times of an entry are told by: the library compares them as they stand. */
function shiftOf(component: ICAL.Component): number | undefined {
  const properties = ['dtstart', 'dtend', 'exdate', 'rdate'].flatMap((name) => component.getAllProperties(name));
  const shifts = new Set(properties.map(minutesToShanghai));
  const [shift] = shifts;
  return shifts.size === 1 ? shift : undefined;
}

function ruleRefusal(component: ICAL.Component, path: string): Refusal | undefined {
  for (const property of component.getAllProperties('rrule')) {
    const rule = property.getFirstValue();
    if (!(rule instanceof ICAL.Recur)) continue;
    if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(rule.freq)) {
      return { code: 'otherFrequency', path, message: `an entry repeats \`${rule.freq}\`` };
    }
    // RFC 5545, 3.3.10: next to a start with a time, the end is an instant in UTC.
    if (rule.until && rule.until.zone?.tzid !== 'UTC') {
      return { code: 'ambiguousEnd', path, message: 'an entry repeats until a day or time of no zone' };
    }
  }
  return undefined;
}

function entryOf(component: ICAL.Component, path: string): Entry | Refusal {
  const start = component.getFirstPropertyValue('dtstart');
  if (!(start instanceof ICAL.Time)) return { code: 'noStart', path, message: 'an entry has no start' };
  if (start.isDate) return { code: 'allDay', path, message: 'an all-day entry does not say from when to when' };
  const shift = shiftOf(component);
  if (shift === undefined) {
    return { code: 'otherZone', path, message: 'the times of an entry are not all in Shanghai, or all in UTC' };
  }
  if (component.hasProperty('recurrence-id')) {
    return { code: 'changedOccurrence', path, message: 'an entry changes one occurrence of another entry' };
  }
  const refused = ruleRefusal(component, path);
  if (refused !== undefined) return refused;
  const event = new ICAL.Event(component);
  const seconds = event.duration.toSeconds();
  if (seconds % 60 !== 0 || start.second !== 0) {
    return { code: 'seconds', path, message: 'the times of an entry are not whole minutes' };
  }
  return { event, shift, minutes: seconds / 60 };
}

/** The openings of an entry within a range. */
function occurrencesOf({ event, shift, minutes }: Entry, range: DateRange, path: string): Occurrence[] | Refusal {
  const occurrences: Occurrence[] = [];
  const iterator = event.iterator();
  const last = toDayNumber(range.to);
  for (let index = 0; index < MOST_OCCURRENCES; index++) {
    const next = iterator.next();
    if (!next) return occurrences;
    const minuteOfDay = next.hour * 60 + next.minute + shift;
    const date = addDays(dateOfTime(next), Math.floor(minuteOfDay / MINUTES_A_DAY));
    if (toDayNumber(date) > last) return occurrences;
    const start = minuteOfDay % MINUTES_A_DAY;
    const session: Session = [clockText(start), clockText(start + minutes)];
    const check = checkSession(session);
    if (!check.valid) return { code: 'notASession', path, message: check.error.message };
    if (rangeHolds(range, date)) occurrences.push({ date, session });
  }
  return { code: 'tooMany', path, message: `an entry has more than ${MOST_OCCURRENCES} occurrences` };
}

interface Occurrence {
  readonly date: CivilDate;
  readonly session: Session;
}

/**
 * Reads opening hours out of an iCalendar file for a range that the caller says it is complete for: a date without an
 * entry is closed. Repetition, added and left-out dates are followed; cancelled entries are passed over.
 *
 * Refused entries: `allDay`, `otherZone` (also times without a zone), `changedOccurrence`, `otherFrequency`,
 * `ambiguousEnd`, `seconds`, `notASession`, `noStart`, `tooMany`; and `notICalendar` for the file.
 *
 * @throws CalendarError `invalidRange`.
 *
 * @example
 * const days = [{ date: civilDate('2026-11-24'), sessions: [['22:00', '25:00']] }]
 * const schedule = { from: civilDate('2026-11-23'), to: civilDate('2026-12-06'), days }
 * const text = scheduleToICalendar(schedule, 'Open', { madeAt: '2026-11-24T01:30:00Z', domain: 'station.example' })
 * scheduleFromICalendar(text, schedule).value.days // => [{ date: '2026-11-24', sessions: [['22:00', '25:00']] }]
 */
export function scheduleFromICalendar(text: string, range: DateRange): Exchange<OpeningSchedule> {
  requireRange(range);
  const empty: OpeningSchedule = { from: range.from, to: range.to, days: [] };
  const calendar = parseCalendar(text);
  if (!(calendar instanceof ICAL.Component)) return exchangeOf(empty, [calendar]);
  const refusals: Refusal[] = [];
  const sessionsOf = new Map<CivilDate, Session[]>();
  calendar.getAllSubcomponents('vevent').forEach((component, index) => {
    if (component.getFirstPropertyValue('status') === 'CANCELLED') return;
    const path = pathOf(component, index);
    const entry = entryOf(component, path);
    const occurrences = 'code' in entry ? entry : occurrencesOf(entry, range, path);
    if ('code' in occurrences) {
      refusals.push(occurrences);
      return;
    }
    for (const { date, session } of occurrences) sessionsOf.set(date, [...(sessionsOf.get(date) ?? []), session]);
  });
  const dates = [...sessionsOf.keys()].sort();
  const days = dates.map((date) => ({ date, sessions: joined(sessionsOf.get(date) ?? []) }));
  return exchangeOf({ ...empty, days }, refusals);
}
