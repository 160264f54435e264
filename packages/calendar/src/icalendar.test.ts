import { describe, expect, it } from 'vitest';
import { chinaCalendar } from './china-calendar.ts';
import { civilDate } from './civil-date.ts';
import { dueDatesFromICalendar, dueDatesToICalendar, scheduleFromICalendar, scheduleToICalendar } from './icalendar.ts';
import type { Session } from './opening-session.ts';
import { addWorkingDays } from './working-days.ts';

const stamp = { madeAt: '2026-11-24T01:30:00Z', domain: 'station.example' };
const range = { from: civilDate('2026-11-23'), to: civilDate('2026-12-13') };

const file = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Elsewhere//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:e1', 'DTSTAMP:20261101T000000Z', ...lines, 'END:VEVENT'];
const zoned = (name: string, time: string) => `${name};TZID=Asia/Shanghai:${time}`;
const readHours = (...lines: string[]) => scheduleFromICalendar(file(...event(...lines)), range);
const morning = [zoned('DTSTART', '20261124T090000'), zoned('DTEND', '20261124T120000')];

describe('opening hours as an iCalendar file', () => {
  it('look like this', () => {
    const days = ['2026-11-24', '2026-12-01'].map((date) => ({
      date: civilDate(date),
      sessions: [['22:00', '25:00']] as Session[],
    }));
    expect(scheduleToICalendar({ ...range, days }, '未保站开放', stamp).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Hutong//calendar//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Shanghai',
      'BEGIN:STANDARD',
      'DTSTART:19910915T000000',
      'TZOFFSETFROM:+0800',
      'TZOFFSETTO:+0800',
      'TZNAME:CST',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:opening-2026-11-24-2200@station.example',
      'DTSTAMP:20261124T013000Z',
      'SUMMARY:未保站开放',
      'DTSTART;TZID=Asia/Shanghai:20261124T220000',
      'DTEND;TZID=Asia/Shanghai:20261125T010000',
      'RRULE:FREQ=WEEKLY;COUNT=2',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('are read with repetition, left-out dates and added dates', () => {
    const exchange = readHours(
      ...morning,
      'RRULE:FREQ=WEEKLY;BYDAY=TU,TH',
      zoned('EXDATE', '20261201T090000'),
      zoned('RDATE', '20261205T090000'),
    );
    expect(exchange.exact && exchange.value.days.map(({ date }) => date)).toEqual([
      '2026-11-24',
      '2026-11-26',
      '2026-12-03',
      '2026-12-05',
      '2026-12-08',
      '2026-12-10',
    ]);
  });

  it('are read from times in UTC, on the date in Shanghai', () => {
    expect(readHours('DTSTART:20261123T230000Z', 'DURATION:PT3H')).toMatchObject({
      exact: true,
      value: { days: [{ date: '2026-11-24', sessions: [['07:00', '10:00']] }] },
    });
  });

  it.each([
    ['the last start, in UTC', 'UNTIL=20261208T010000Z'],
    ['a count', 'COUNT=3'],
  ])('are read to an end that is given as %s', (_, end) => {
    const exchange = readHours(...morning, `RRULE:FREQ=WEEKLY;${end}`);
    expect(exchange.exact && exchange.value.days.map(({ date }) => date)).toEqual([
      '2026-11-24',
      '2026-12-01',
      '2026-12-08',
    ]);
  });

  it('end before a start that is a minute after the end in UTC', () => {
    const exchange = readHours(...morning, 'RRULE:FREQ=WEEKLY;UNTIL=20261208T005900Z');
    expect(exchange.exact && exchange.value.days.map(({ date }) => date)).toEqual(['2026-11-24', '2026-12-01']);
  });

  it('are read by our definition of the zone, whatever the file defines', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Shanghai',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0000',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const text = file(...zone, ...event(...morning, 'RRULE:FREQ=WEEKLY;UNTIL=20261201T010000Z'));
    const exchange = scheduleFromICalendar(text, range);
    expect(exchange.exact && exchange.value.days).toHaveLength(2);
  });

  it('leave out what is cancelled', () => {
    expect(readHours(...morning, 'STATUS:CANCELLED')).toMatchObject({ exact: true, value: { days: [] } });
  });

  it('join entries that touch', () => {
    const text = file(
      ...event(...morning),
      ...event(zoned('DTSTART', '20261124T120000'), zoned('DTEND', '20261124T130000')),
    );
    expect(scheduleFromICalendar(text, range)).toMatchObject({ value: { days: [{ sessions: [['09:00', '13:00']] }] } });
  });

  it.each([
    ['allDay', ['DTSTART;VALUE=DATE:20261124']],
    ['otherZone', ['DTSTART;TZID=America/New_York:20261124T090000', 'DTEND;TZID=America/New_York:20261124T120000']],
    ['otherZone', ['DTSTART:20261124T090000', 'DTEND:20261124T120000']],
    ['otherZone', [zoned('DTSTART', '20261124T090000'), 'DTEND:20261124T040000Z']],
    ['otherZone', [...morning, 'RRULE:FREQ=WEEKLY', 'EXDATE:20261201T010000Z']],
    ['otherZone', [...morning, 'RDATE;VALUE=DATE:20261205']],
    ['changedOccurrence', [...morning, zoned('RECURRENCE-ID', '20261124T090000')]],
    ['ambiguousEnd', [...morning, 'RRULE:FREQ=WEEKLY;UNTIL=20261208']],
    ['ambiguousEnd', [...morning, 'RRULE:FREQ=WEEKLY;UNTIL=20261208T090000']],
    ['otherFrequency', [...morning, 'RRULE:FREQ=HOURLY']],
    ['seconds', [zoned('DTSTART', '20261124T090030'), zoned('DTEND', '20261124T120030')]],
    ['notASession', [zoned('DTSTART', '20261124T090000'), zoned('DTEND', '20261126T090000')]],
    ['notASession', [zoned('DTSTART', '20261124T090000')]],
    ['noStart', ['SUMMARY:nothing']],
  ])('are refused as %s', (code, lines) => {
    expect(readHours(...lines)).toMatchObject({ exact: false, refusals: [{ code, path: 'vevent[0] e1' }] });
  });

  it('are refused where an entry would repeat for centuries before the range', () => {
    const exchange = scheduleFromICalendar(
      file(...event('DTSTART:19700101T000000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY')),
      { from: civilDate('2126-01-01'), to: civilDate('2126-01-02') },
    );
    expect(exchange).toMatchObject({ exact: false, refusals: [{ code: 'tooMany' }] });
  });

  it('are refused when the text is no calendar', () => {
    for (const text of ['', 'hello', 'BEGIN:VCARD\r\nEND:VCARD']) {
      expect(scheduleFromICalendar(text, range)).toMatchObject({ exact: false, refusals: [{ code: 'notICalendar' }] });
    }
  });

  it('need a stamp that is an instant', () => {
    const schedule = {
      ...range,
      days: [{ date: civilDate('2026-11-24'), sessions: [['09:00', '12:00']] as Session[] }],
    };
    expect(() => scheduleToICalendar(schedule, 'Open', { ...stamp, madeAt: '2026-11-24' })).toThrow(
      expect.objectContaining({ code: 'invalidInstant' }),
    );
  });
});

describe('due dates as an iCalendar file', () => {
  const due = { known: true, value: civilDate('2026-12-31') } as const;

  it('come back as they were, with commas, line breaks and Chinese', () => {
    const title = '年度报告；a, b; c\\d';
    const { text, omitted } = dueDatesToICalendar(
      [{ id: 'r', due, title, note: 'two\nlines', remindDaysBefore: 3 }],
      stamp,
    );
    expect(text).toContain('TRIGGER:-P2DT15H');
    expect(omitted).toEqual([]);
    expect(dueDatesFromICalendar(text)).toEqual({
      exact: true,
      value: [{ uid: 'r@station.example', date: '2026-12-31', title }],
    });
  });

  it('leave out a date that is not known, and say which year it needs', () => {
    const unknown = addWorkingDays(civilDate('2026-11-24'), 30, chinaCalendar);
    const file = dueDatesToICalendar([{ id: 'd', due: unknown, title: 'Dismissal' }], stamp);
    expect(file.omitted).toEqual([{ id: 'd', missingYears: [2027] }]);
    expect(file.text).not.toContain('VEVENT');
  });

  it('are read from tasks as well', () => {
    const text = file('BEGIN:VTODO', 'UID:t1', 'DUE;VALUE=DATE:20261231', 'SUMMARY:Report', 'END:VTODO');
    expect(dueDatesFromICalendar(text)).toMatchObject({ value: [{ uid: 't1', date: '2026-12-31', title: 'Report' }] });
  });

  it.each([
    ['timedEntry', ['DTSTART:20261231T010000Z']],
    ['recurringEntry', ['DTSTART;VALUE=DATE:20261231', 'RRULE:FREQ=YEARLY']],
    ['severalDays', ['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270102']],
    ['noDate', ['SUMMARY:nothing']],
  ])('are refused as %s', (code, lines) => {
    expect(dueDatesFromICalendar(file(...event(...lines)))).toMatchObject({ exact: false, refusals: [{ code }] });
  });
});
