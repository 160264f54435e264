import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliestOf } from './answer.ts';
import { loadYears } from './calendar-loading.ts';
import { chinaCalendar } from './china-calendar.ts';
import { civilDate, fromDayNumber } from './civil-date.ts';
import { type DeadlineRule, deadline } from './deadline.ts';
import { sayDeadline } from './deadline-prose.ts';

const endOf = (trigger: string, rule: DeadlineRule) => deadline(civilDate(trigger), rule, chinaCalendar).end;
const on = (date: string) => ({ known: true, value: date });

describe('a deadline', () => {
  it.each<[string, string, DeadlineRule, string]>([
    ['three months clipped to a leap February', '2023-11-30', { within: { months: 3 }, roll: 'none' }, '2024-02-29'],
    ['three months clipped to June', '2023-03-31', { within: { months: 3 }, roll: 'none' }, '2023-06-30'],
    ['a year from a leap day', '2024-02-29', { within: { years: 1 }, roll: 'none' }, '2025-02-28'],
    ['ten days', '2026-03-02', { within: { days: 10 }, roll: 'none' }, '2026-03-12'],
    [
      'ten days with the first one counted',
      '2026-03-02',
      { within: { days: 10 }, roll: 'none', startDay: 'included' },
      '2026-03-11',
    ],
    [
      'thirty working days with the first one counted',
      '2026-01-20',
      { within: { workingDays: 30 }, roll: 'none', startDay: 'included' },
      '2026-03-06',
    ],
    [
      'a month from the end of February to the end of March',
      '2026-02-28',
      { within: { months: 1 }, roll: 'none', correspondingDay: 'monthEnd' },
      '2026-03-31',
    ],
    [
      'a month from the 30th, read the same way',
      '2026-01-30',
      { within: { months: 1 }, roll: 'none', correspondingDay: 'monthEnd' },
      '2026-02-28',
    ],
    [
      'a month from a day inside a month, read the same way',
      '2026-03-15',
      { within: { months: 1 }, roll: 'none', correspondingDay: 'monthEnd' },
      '2026-04-15',
    ],
    [
      'a month with the first day counted',
      '2026-03-15',
      { within: { months: 1 }, roll: 'none', startDay: 'included' },
      '2026-04-14',
    ],
    [
      'a worked Sunday taken for a day off',
      '2026-08-20',
      { within: { months: 1 }, roll: 'forward', makeupDay: 'restDay' },
      '2026-09-21',
    ],
    [
      'a Saturday, when only festivals move it',
      '2026-03-21',
      { within: { days: 7 }, roll: 'forward', restDays: 'festivals' },
      '2026-03-28',
    ],
    [
      'the festival, when only festivals move it',
      '2026-09-01',
      { within: { months: 1 }, roll: 'forward', restDays: 'festivals' },
      '2026-10-04',
    ],
    ['an ordinary weekend', '2026-03-01', { within: { days: 6 }, roll: 'forward' }, '2026-03-09'],
  ])('of %s, from %s', (_, trigger, rule, end) => {
    expect(endOf(trigger, rule)).toEqual(on(end));
  });

  it.each([{ days: 0 }, { months: -1 }, { workingDays: 0 }, { years: 0.5 }])('refuses the length %o', (within) => {
    expect(() => endOf('2026-03-02', { within, roll: 'none' })).toThrow(
      expect.objectContaining({ code: 'invalidNumber' }),
    );
  });
});

describe('the steps of a deadline', () => {
  it('tell how working days were counted', () => {
    const { steps } = deadline(civilDate('2026-01-20'), { within: { workingDays: 30 }, roll: 'none' }, chinaCalendar);
    expect(steps).toEqual([
      { step: 'start', article: 201, trigger: '2026-01-20', firstDay: '2026-01-21' },
      {
        step: 'addWorkingDays',
        article: 201,
        workingDays: 30,
        date: '2026-03-09',
        blocks: [chinaCalendar.block('2026-02-15/2026-02-23')],
        makeupDays: ['2026-02-14', '2026-02-28'],
      },
    ]);
  });

  it('tell each weekend and block that the last day moves past, once', () => {
    const { steps } = deadline(civilDate('2026-04-02'), { within: { months: 1 }, roll: 'forward' }, chinaCalendar);
    expect(steps.map(({ step }) => step)).toEqual(['start', 'correspondingDay', 'dayOff', 'rolled']);
    expect(steps.at(-1)).toEqual({ step: 'rolled', article: 203, date: '2026-05-06' });
  });

  it('say so when the last day stays where it is', () => {
    const { steps } = deadline(civilDate('2026-03-20'), { within: { months: 3 }, roll: 'none' }, chinaCalendar);
    expect(steps.at(-1)).toEqual({ step: 'notRolled', article: 204, date: '2026-06-20' });
  });

  it('name the year that is not loaded', () => {
    for (const within of [{ months: 3 }, { workingDays: 30 }]) {
      const { end, steps } = deadline(civilDate('2026-11-30'), { within, roll: 'forward' }, chinaCalendar);
      expect(end).toMatchObject({ known: false, missingYears: [2027] });
      expect(steps.at(-1)).toMatchObject({ step: 'notLoaded', year: 2027 });
    }
  });

  it('can be read as sentences', () => {
    const reply = deadline(civilDate('2026-01-15'), { within: { months: 1 }, roll: 'forward' }, chinaCalendar);
    expect(sayDeadline(reply, 'zh')).toEqual([
      '自2026-01-15起算，当日不计入，第一天为2026-01-16（民法典第二百零一条）。',
      '1个月后的对应日为2026-02-15（民法典第二百零二条）。',
      '2026-02-15在春节假期内（2026-02-15至2026-02-23）。',
      '顺延至休假日结束的次日2026-02-24（民法典第二百零三条）。',
    ]);
    const dismissal = deadline(civilDate('2026-11-24'), { within: { workingDays: 30 }, roll: 'none' }, chinaCalendar);
    expect(sayDeadline(dismissal, 'en')).toEqual([
      'Counting begins on 2026-11-24, which does not count: the first day is 2026-11-25 (Civil Code art. 201).',
      'Working day 30 is 2027-01-06.',
      'The arrangement of days off for 2027 is not loaded: the last day is not known yet.',
    ]);
  });
});

describe('a deadline that rolls', () => {
  const year2027 = {
    year: 2027,
    notices: ['https://example.org/2027'],
    blocks: [{ name: '元旦', from: '2027-01-01', to: '2027-01-04' }],
    makeupWorkdays: ['2027-01-09'],
    statutoryDates: [],
  };

  it('never ends before the day it rolls from, nor before the bound of an unknown end', () => {
    const loaded = loadYears(chinaCalendar, [year2027]);
    const trigger = fc.integer({ min: 20_500, max: 20_900 }).map(fromDayNumber);
    fc.assert(
      fc.property(trigger, fc.integer({ min: 1, max: 3 }), (date, months) => {
        const rule: DeadlineRule = { within: { months }, roll: 'forward' };
        const before = deadline(date, rule, chinaCalendar);
        const after = deadline(date, rule, loaded);
        expect(earliestOf(before.end) >= earliestOf(before.nominal)).toBe(true);
        expect(earliestOf(after.end) >= earliestOf(before.end)).toBe(true);
        if (before.end.known) expect(after.end).toEqual(before.end);
      }),
    );
  });
});
