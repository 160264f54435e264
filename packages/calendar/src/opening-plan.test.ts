import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinaCalendar } from './china-calendar.ts';
import { civilDate, fromDayNumber } from './civil-date.ts';
import { type OpeningPlan, resolveOpening } from './opening-plan.ts';
import { checkOpeningPlan } from './opening-plan-check.ts';
import type { Session } from './opening-session.ts';

const day: readonly Session[] = [['09:00', '17:00']];
const short: readonly Session[] = [['09:00', '12:00']];
const plan: OpeningPlan = {
  weekly: { 1: [], 2: day, 3: day, 4: day, 5: day, 6: short, 7: [] },
  seasons: [
    {
      from: civilDate('2026-07-01'),
      to: civilDate('2026-08-31'),
      weekly: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: [], 7: [] },
    },
  ],
  holiday: [],
  makeup: 'closed',
  exceptions: {},
};
const on = (date: string, changed: Partial<OpeningPlan> = {}) =>
  resolveOpening({ ...plan, ...changed }, civilDate(date), chinaCalendar);

describe('an opening plan', () => {
  it('says why a date is an exception, and whether it was the station’s choice', () => {
    const exceptions = {
      '2026-03-03': { kind: 'suspension', sessions: [], reason: 'typhoon' },
      '2026-03-04': { kind: 'special', sessions: short },
    } as const;
    expect(on('2026-03-03', { exceptions })).toEqual({
      sessions: [],
      source: 'exception',
      reason: 'typhoon',
      suspended: true,
    });
    expect(on('2026-03-04', { exceptions })).toEqual({ sessions: short, source: 'exception' });
  });

  it('closes on a worked Saturday, opens as usual, or as another weekday', () => {
    expect(on('2026-02-14')).toEqual({ sessions: [], source: 'makeup' });
    expect(on('2026-02-14', { makeup: 'asWeekly' })).toEqual({ sessions: short, source: 'weekly' });
    expect(on('2026-02-14', { makeup: 'asWeekday:1' })).toEqual({ sessions: [], source: 'makeup' });
  });

  it('opens on holidays as usual, or with hours of their own', () => {
    expect(on('2026-10-01', { holiday: 'asWeekly' })).toEqual({ sessions: day, source: 'weekly' });
    expect(on('2026-10-01', { holiday: short })).toEqual({ sessions: short, source: 'holiday' });
  });

  it('does not take a property of every object for an exception', () => {
    expect(on('2026-03-03', { exceptions: JSON.parse('{}') }).source).toBe('weekly');
  });

  it('comes to the same in whatever order its exceptions and seasons are written', () => {
    const date = fc.integer({ min: 20_500, max: 20_800 }).map(fromDayNumber);
    const exception = fc.tuple(date, fc.constantFrom<readonly Session[]>([], day, short));
    fc.assert(
      fc.property(fc.uniqueArray(exception, { selector: ([at]) => at }), date, (exceptions, asked) => {
        const forwards = { ...plan, exceptions: Object.fromEntries(exceptions) };
        const backwards = {
          ...plan,
          exceptions: Object.fromEntries([...exceptions].reverse()),
          seasons: [...plan.seasons].reverse(),
        };
        expect(resolveOpening(backwards, asked, chinaCalendar)).toEqual(resolveOpening(forwards, asked, chinaCalendar));
      }),
    );
  });
});

describe('an opening plan in a year that is not loaded', () => {
  it('is unknown where the day’s class would matter, with what it seems to be', () => {
    expect(on('2027-10-01')).toEqual({
      source: 'unknown',
      year: 2027,
      provisional: { sessions: [], source: 'holiday' },
    });
    expect(on('2027-03-02')).toEqual({
      source: 'unknown',
      year: 2027,
      provisional: { sessions: day, source: 'weekly' },
    });
  });

  it('is known on a date with an exception', () => {
    expect(on('2027-10-01', { exceptions: { '2027-10-01': short } })).toEqual({ sessions: short, source: 'exception' });
  });

  it('is known where every possible day has the same hours', () => {
    // Mondays and Sundays are closed, whatever they turn out to be.
    expect([on('2027-03-01').source, on('2027-03-07').source]).toEqual(['weekly', 'weekly']);
    // A Friday is never made up, so hours for worked weekends do not matter to it.
    expect(on('2027-03-05', { weekly: { ...plan.weekly, 5: [] }, makeup: 'asWeekday:2' }).source).toBe('weekly');
    // A Sunday that is worked would be open.
    expect(on('2027-03-07', { makeup: 'asWeekday:5' }).source).toBe('unknown');
    // A plan that does not care about holidays needs no calendar.
    expect(on('2027-10-01', { holiday: 'asWeekly', makeup: 'asWeekly' })).toEqual({ sessions: day, source: 'weekly' });
  });
});

describe('a plan that is read from JSON', () => {
  const document = (changed: object) => JSON.parse(JSON.stringify({ ...plan, ...changed }));

  it('comes out as it went in', () => {
    const exceptions = { '2026-03-03': { kind: 'special', sessions: day, reason: 'open day' }, '2026-03-04': [] };
    expect(checkOpeningPlan(document({ exceptions }))).toEqual({ ...plan, exceptions });
  });

  it.each([
    ['no grid', { weekly: undefined }, 'invalidPlan', '/weekly'],
    ['an eighth day', { weekly: { ...plan.weekly, 8: [] } }, 'invalidPlan', '/weekly/8'],
    ['a day without sessions', { weekly: { ...plan.weekly, 3: undefined } }, 'invalidPlan', '/weekly/3'],
    ['a session that wraps', { weekly: { ...plan.weekly, 3: [['22:00', '01:00']] } }, 'invalidSession', '/weekly/3/0'],
    [
      'a season that ends before it begins',
      { seasons: [{ ...plan.seasons[0], to: '2026-06-30' }] },
      'invalidRange',
      '/seasons/0/to',
    ],
    [
      'seasons that overlap',
      { seasons: [plan.seasons[0], { ...plan.seasons[0], from: '2026-08-31', to: '2026-09-30' }] },
      'overlap',
      '/seasons/1',
    ],
    ['a rule for worked weekends that is none', { makeup: 'asWeekday:6' }, 'invalidPlan', '/makeup'],
    ['an exception on no date', { exceptions: { '2026-02-30': [] } }, 'invalidDate', '/exceptions/2026-02-30'],
    [
      'an exception of no kind',
      { exceptions: { '2026-03-03': { kind: 'shut', sessions: [] } } },
      'invalidPlan',
      '/exceptions/2026-03-03/kind',
    ],
    [
      'a closure with hours',
      { exceptions: { '2026-03-03': { kind: 'closure', sessions: day } } },
      'invalidPlan',
      '/exceptions/2026-03-03/sessions',
    ],
  ])('is refused for %s', (_, changed, code, path) => {
    expect(() => checkOpeningPlan(document(changed))).toThrow(expect.objectContaining({ code, path }));
  });
});
