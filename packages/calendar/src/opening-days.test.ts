import { describe, expect, it } from 'vitest';
import { chinaCalendar } from './china-calendar.ts';
import { civilDate } from './civil-date.ts';
import { openingDays } from './opening-days.ts';
import type { OpeningLog } from './opening-log.ts';
import { checkOpeningLog } from './opening-log-check.ts';
import type { OpeningPlan } from './opening-plan.ts';

const plan: OpeningPlan = {
  weekly: { 1: [], 2: [['09:00', '17:00']], 3: [], 4: [], 5: [], 6: [], 7: [] },
  seasons: [],
  holiday: [],
  makeup: 'closed',
  exceptions: { '2026-03-10': { kind: 'suspension', sessions: [], reason: 'typhoon' } },
};
const log: OpeningLog = {
  from: civilDate('2026-03-02'),
  to: civilDate('2026-03-31'),
  days: [
    { date: civilDate('2026-03-03'), sessions: [['14:00', '15:00']], note: 'afternoon' },
    { date: civilDate('2026-03-03'), sessions: [['09:00', '12:00']] },
  ],
  suspensions: [{ from: civilDate('2026-03-10'), to: civilDate('2026-03-11'), reason: 'typhoon' }],
};

function dayOf(date: string, input: { plan?: OpeningPlan; log?: OpeningLog; basis: 'actual' | 'planned' }) {
  const on = civilDate(date);
  return openingDays({ ...input, from: on, to: on, gapMinutes: 0, calendar: chinaCalendar })[0];
}

describe('a day of openings', () => {
  it('adds up the records of the log', () => {
    expect(dayOf('2026-03-03', { plan, log, basis: 'actual' })).toEqual({
      date: '2026-03-03',
      weekday: 2,
      kind: 'workday',
      restDay: false,
      statutory: false,
      basis: 'actual',
      openings: [
        { start: '09:00', end: '12:00', minutes: 180 },
        { start: '14:00', end: '15:00', minutes: 60 },
      ],
      longest: 180,
      shortest: 60,
      total: 240,
      suspended: false,
      reason: 'afternoon',
    });
  });

  it('was closed when the log is complete for it and has no record', () => {
    const closed = { openings: [], longest: 0, shortest: 0, total: 0, suspended: false };
    expect(dayOf('2026-03-04', { log, basis: 'actual' })).toMatchObject(closed);
    expect(dayOf('2026-03-11', { log, basis: 'actual' })).toMatchObject({
      ...closed,
      suspended: true,
      reason: 'typhoon',
    });
  });

  it('is unknown outside the log, although the plan has hours for it', () => {
    const unknown = { openings: undefined, longest: undefined, shortest: undefined, total: undefined };
    const missing = [{ why: 'absent', of: 'log' }];
    expect(dayOf('2026-04-07', { plan, log, basis: 'actual' })).toMatchObject({ ...unknown, missing });
    expect(dayOf('2026-03-03', { plan, basis: 'actual' })).toMatchObject({ ...unknown, missing });
    expect(dayOf('2026-03-03', { log, basis: 'planned' })).toMatchObject({
      ...unknown,
      missing: [{ why: 'absent', of: 'plan' }],
    });
  });

  it('is suspended by the plan as well', () => {
    expect(dayOf('2026-03-10', { plan, basis: 'planned' })).toMatchObject({
      suspended: true,
      reason: 'typhoon',
      total: 0,
    });
  });

  it('lies in its holiday block', () => {
    expect(dayOf('2026-10-03', { plan, basis: 'planned' })).toMatchObject({
      kind: 'holiday',
      restDay: true,
      statutory: true,
      block: '2026-10-01/2026-10-07',
    });
  });

  it('has hours but no class in a year that is not loaded, and says which year is missing once', () => {
    const of2027: OpeningLog = {
      ...log,
      from: civilDate('2027-01-01'),
      to: civilDate('2027-12-31'),
      days: [],
      suspensions: [],
    };
    const unclassed = { kind: 'unknown', restDay: undefined, statutory: undefined };
    expect(dayOf('2027-03-02', { log: of2027, basis: 'actual' })).toMatchObject({
      ...unclassed,
      total: 0,
      missing: [{ why: 'notLoaded', year: 2027 }],
    });
    expect(dayOf('2027-03-02', { plan, basis: 'planned' })).toMatchObject({
      ...unclassed,
      openings: undefined,
      suspended: false,
      missing: [{ why: 'notLoaded', year: 2027 }],
    });
    expect(dayOf('2027-03-02', { log, basis: 'actual' })?.missing).toEqual([
      { why: 'notLoaded', year: 2027 },
      { why: 'absent', of: 'log' },
    ]);
  });
});

describe('a log that is read from JSON', () => {
  it('comes out as it went in', () => {
    expect(checkOpeningLog(JSON.parse(JSON.stringify(log)))).toEqual(log);
  });

  it.each([
    [
      'a record outside the days that it speaks for',
      { days: [{ date: '2026-04-01', sessions: [] }] },
      'invalidLog',
      '/days/0/date',
    ],
    [
      'a session that wraps',
      { days: [{ date: '2026-03-03', sessions: [['22:00', '01:00']] }] },
      'invalidSession',
      '/days/0/sessions/0',
    ],
    [
      'a suspension without a reason',
      { suspensions: [{ from: '2026-03-10', to: '2026-03-11' }] },
      'invalidLog',
      '/suspensions/0/reason',
    ],
    ['an end before its beginning', { to: '2026-03-01' }, 'invalidRange', '/to'],
    ['no end', { to: undefined }, 'invalidDate', '/to'],
  ])('is refused for %s', (_, changed, code, path) => {
    expect(() => checkOpeningLog({ ...log, ...changed })).toThrow(expect.objectContaining({ code, path }));
  });
});
