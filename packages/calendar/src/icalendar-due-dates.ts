import ICAL from 'ical.js';
import type { DateAnswer } from './answer.ts';
import { addDays, type CivilDate } from './civil-date.ts';
import { type Exchange, exchangeOf, type Refusal } from './exchange.ts';
import { dateOfTime, emptyCalendar, type FileStamp, newEvent, parseCalendar, pathOf } from './icalendar-file.ts';

/** A due date for someone's calendar. The title is shown on phones and screens: no minor's name belongs in it. */
export interface DueDate {
  /** Stable and unique: a later file with the same id updates the entry. */
  readonly id: string;
  readonly due: DateAnswer;
  readonly title: string;
  readonly note?: string;
  /** Days before the due date on which to be reminded, at nine in the morning. */
  readonly remindDaysBefore?: number;
}

/** A file of due dates, and those that it leaves out because they are not known yet. */
export interface DueDatesFile {
  readonly text: string;
  readonly omitted: readonly { readonly id: string; readonly missingYears: readonly number[] }[];
}

function reminder(daysBefore: number, title: string): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', title);
  const hours = daysBefore * 24 - 9;
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(-hours * 3600));
  return alarm;
}

/**
 * Writes due dates as all-day entries of an iCalendar file. A due date that depends on a year of the statutory calendar
 * which is not loaded is left out and listed: a provisional date in someone's calendar would pass for a real one.
 *
 * @throws CalendarError `invalidInstant` for the stamp.
 *
 * @example
 * const due = { known: true, value: civilDate('2026-12-31') }
 * const stamp = { madeAt: '2026-11-24T01:30:00Z', domain: 'station.example' }
 * const { text } = dueDatesToICalendar([{ id: 'report-2026', due, title: 'Yearly report' }], stamp)
 * text.includes('DTSTART;VALUE=DATE:20261231') // => true
 */
export function dueDatesToICalendar(dueDates: readonly DueDate[], stamp: FileStamp): DueDatesFile {
  const calendar = emptyCalendar();
  const omitted: { id: string; missingYears: readonly number[] }[] = [];
  for (const { id, due, title, note, remindDaysBefore } of dueDates) {
    if (!due.known) {
      omitted.push({ id, missingYears: due.missingYears });
      continue;
    }
    const event = newEvent(id, stamp);
    event.addPropertyWithValue('summary', title);
    event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(due.value));
    // The end of an all-day entry is the day after it (RFC 5545, 3.6.1).
    event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(due.value, 1)));
    event.addPropertyWithValue('transp', 'TRANSPARENT');
    if (note !== undefined) event.addPropertyWithValue('description', note);
    if (remindDaysBefore !== undefined) event.addSubcomponent(reminder(remindDaysBefore, title));
    calendar.addSubcomponent(event);
  }
  return { text: calendar.toString(), omitted };
}

/** A due date as a file has it. */
export interface ImportedDueDate {
  readonly uid: string;
  readonly date: CivilDate;
  readonly title: string;
}

function dueDateOf(component: ICAL.Component, path: string): ImportedDueDate | Refusal {
  const start = component.getFirstPropertyValue(component.name === 'vtodo' ? 'due' : 'dtstart');
  if (!(start instanceof ICAL.Time)) return { code: 'noDate', path, message: 'an entry has no date' };
  if (!start.isDate) return { code: 'timedEntry', path, message: 'an entry has a time of day: it is no due date' };
  if (component.hasProperty('rrule') || component.hasProperty('rdate')) {
    return { code: 'recurringEntry', path, message: 'an entry recurs: it is more than one due date' };
  }
  const date = dateOfTime(start);
  const end = component.getFirstPropertyValue('dtend');
  if (end instanceof ICAL.Time && (!end.isDate || dateOfTime(end) !== addDays(date, 1))) {
    return {
      code: 'severalDays',
      path,
      message: 'an entry lasts several days: which of them it is due on is not said',
    };
  }
  const uid = component.getFirstPropertyValue('uid');
  if (uid === null) return { code: 'noId', path, message: 'an entry has no id' };
  return { uid: String(uid), date, title: String(component.getFirstPropertyValue('summary') ?? '') };
}

/**
 * Reads due dates out of an iCalendar file: all-day entries of one day, and tasks with a due date. Cancelled entries are
 * passed over.
 *
 * Refused entries: `timedEntry`, `recurringEntry`, `severalDays`, `noDate`, `noId`; and `notICalendar` for the file.
 *
 * @example
 * const due = { known: true, value: civilDate('2026-12-31') }
 * const stamp = { madeAt: '2026-11-24T01:30:00Z', domain: 'station.example' }
 * const { text } = dueDatesToICalendar([{ id: 'report-2026', due, title: 'Yearly report' }], stamp)
 * dueDatesFromICalendar(text).value // => [{ uid: 'report-2026@station.example', date: '2026-12-31', title: 'Yearly report' }]
 */
export function dueDatesFromICalendar(text: string): Exchange<ImportedDueDate[]> {
  const calendar = parseCalendar(text);
  if (!(calendar instanceof ICAL.Component)) return exchangeOf([], [calendar]);
  const refusals: Refusal[] = [];
  const dueDates: ImportedDueDate[] = [];
  const entries = [...calendar.getAllSubcomponents('vevent'), ...calendar.getAllSubcomponents('vtodo')];
  entries.forEach((component, index) => {
    if (component.getFirstPropertyValue('status') === 'CANCELLED') return;
    const dueDate = dueDateOf(component, pathOf(component, index));
    if ('code' in dueDate) refusals.push(dueDate);
    else dueDates.push(dueDate);
  });
  return exchangeOf(dueDates, refusals);
}
