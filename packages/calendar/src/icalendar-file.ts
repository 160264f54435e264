import ICAL from 'ical.js';
import { CalendarError } from './calendar-error.ts';
import { type CivilDate, isCivilDate } from './civil-date.ts';
import type { Refusal } from './exchange.ts';

/** What every iCalendar file of ours needs to be told: nothing in it reads a clock. */
export interface FileStamp {
  /** Instant at which the file is made, such as `2026-11-24T01:30:00Z`. */
  readonly madeAt: string;
  /** Domain of the maker: it makes the ids of the entries unique in the world. */
  readonly domain: string;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** An empty calendar. */
export function emptyCalendar(): ICAL.Component {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Hutong//calendar//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  return calendar;
}

/** Names that files give the clock of Shanghai; ours is the first. */
export const SHANGHAI_NAMES: readonly string[] = ['Asia/Shanghai', 'PRC', 'Asia/Chongqing', 'China Standard Time'];

/** The zone of Shanghai, which has kept UTC+8 without summer time since 1991. */
export function addShanghaiZone(calendar: ICAL.Component, name = SHANGHAI_NAMES[0]): void {
  const zone = new ICAL.Component('vtimezone');
  zone.addPropertyWithValue('tzid', name);
  const standard = new ICAL.Component('standard');
  standard.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString('1991-09-15T00:00:00'));
  standard.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString('+08:00'));
  standard.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString('+08:00'));
  standard.addPropertyWithValue('tzname', 'CST');
  zone.addSubcomponent(standard);
  calendar.addSubcomponent(zone);
}

/**
 * A new entry with the properties that RFC 5545 requires.
 *
 * @throws CalendarError `invalidInstant` for a stamp that is not a UTC instant to the second.
 */
export function newEvent(id: string, { madeAt, domain }: FileStamp): ICAL.Component {
  if (!INSTANT.test(madeAt) || !isCivilDate(madeAt.slice(0, 10))) {
    throw new CalendarError({
      code: 'invalidInstant',
      message: `\`${madeAt}\` is not a UTC instant`,
      expected: 'YYYY-MM-DDThh:mm:ssZ',
      received: madeAt,
    });
  }
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', `${id}@${domain}`);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(madeAt));
  return event;
}

/** A calendar that knows the clock of Shanghai whatever the file says of it: many files leave the definition out. */
function withShanghai(calendar: ICAL.Component): ICAL.Component {
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    if (SHANGHAI_NAMES.includes(String(zone.getFirstPropertyValue('tzid')))) calendar.removeSubcomponent(zone);
  }
  for (const name of SHANGHAI_NAMES) addShanghaiZone(calendar, name);
  return calendar;
}

/** The calendar in a text, or why there is none. */
export function parseCalendar(text: string): ICAL.Component | Refusal {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text));
    if (calendar.name === 'vcalendar') return withShanghai(calendar);
  } catch {
    // The library's own sentence quotes the file; whatever it says, the text is not a calendar.
  }
  return { code: 'notICalendar', path: '', message: 'the text is not an iCalendar file' };
}

/** Date of a value without a time. */
export function dateOfTime(time: ICAL.Time): CivilDate {
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return `${pad(time.year, 4)}-${pad(time.month, 2)}-${pad(time.day, 2)}` as CivilDate;
}

/** How a refusal names an entry. */
export function pathOf(component: ICAL.Component, index: number): string {
  const uid = component.getFirstPropertyValue('uid');
  return `${component.name}[${index}]${uid === null ? '' : ` ${String(uid)}`}`;
}
