import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessCalendarObligation } from './calendar-cadence.ts';
import { chinaCalendar } from './china-calendar.ts';
import { addDays, civilDate, daysBetween } from './civil-date.ts';
import type { Evidence } from './evidence.ts';
import type { CalendarObligation, ObligationFacts } from './obligation.ts';

const monthly: CalendarObligation = { kind: 'calendarPeriod', unit: 'month', partialPeriod: 'fullOnly' };
const visit = (id: string, date: string): Evidence => ({ id, date: civilDate(date) });

function assess(facts: Partial<ObligationFacts>, obligation: Partial<CalendarObligation> = {}) {
  return assessCalendarObligation(
    { ...monthly, ...obligation },
    {
      active: { from: civilDate('2023-01-01') },
      events: [],
      asOf: civilDate('2023-07-01'),
      calendar: chinaCalendar,
      ...facts,
    },
  );
}

const statuses = (assessment: ReturnType<typeof assess>) => assessment.duties.map(({ id, status }) => [id, status]);

describe('a visit each month', () => {
  it('is made on the first and on the last day of the month', () => {
    const events = ['2023-01-01', '2023-02-28', '2023-03-31'].map((date) => visit(date, date));
    expect(statuses(assess({ events, asOf: civilDate('2023-03-31') }))).toEqual([
      ['2023-01', 'met'],
      ['2023-02', 'met'],
      ['2023-03', 'met'],
    ]);
  });

  it('is missed in June by visits on the last day of May and the first of July', () => {
    const events = [visit('v1', '2023-05-31'), visit('v2', '2023-07-01')];
    const [june] = assess({ active: { from: civilDate('2023-06-01') }, events }).duties;
    expect(june).toMatchObject({ id: '2023-06', status: 'missed', verdict: 'fail', satisfiedBy: [] });
  });

  it('tells when it can be made, is due and is overdue, and what satisfied it', () => {
    const [june] = assess({
      active: { from: civilDate('2023-06-01') },
      events: [visit('v2', '2023-06-20'), visit('v1', '2023-06-05')],
      grace: { days: 5 },
    }).duties;
    expect(june).toEqual({
      id: '2023-06',
      status: 'met',
      verdict: 'pass',
      earliest: '2023-06-01',
      due: { known: true, value: '2023-06-30' },
      overdueFrom: { known: true, value: '2023-07-06' },
      required: 1,
      satisfiedBy: ['v1'],
    });
  });

  it('counts a month of the enrolment only where the text is read that way', () => {
    const active = { from: civilDate('2023-06-30') };
    expect(statuses(assess({ active }))).toEqual([
      ['2023-06', 'notRequired'],
      ['2023-07', 'open'],
    ]);
    expect(statuses(assess({ active }, { partialPeriod: 'touched' }))).toEqual([
      ['2023-06', 'missed'],
      ['2023-07', 'open'],
    ]);
  });

  it('is excused by any suspended day only where the text is read that way', () => {
    const active = { from: civilDate('2023-06-01') };
    const suspensions = [{ from: civilDate('2023-06-10'), to: civilDate('2023-06-12') }];
    expect(assess({ active, suspensions }).duties[0]?.status).toBe('missed');
    const anyDay = (from: string, to: string) =>
      assess({ active, suspensions: [{ from: civilDate(from), to: civilDate(to) }], suspended: 'anyDay' }).duties[0]
        ?.status;
    expect(anyDay('2023-06-10', '2023-06-12')).toBe('excused');
    expect([anyDay('2023-05-20', '2023-06-01'), anyDay('2023-06-30', '2023-07-20')]).toEqual(['excused', 'excused']);
    expect([anyDay('2023-05-20', '2023-05-31'), anyDay('2023-07-01', '2023-07-20')]).toEqual(['missed', 'missed']);
  });

  it('is excused when two suspensions together cover the month', () => {
    const active = { from: civilDate('2023-06-01') };
    const suspensions = [
      { from: civilDate('2023-06-16'), to: civilDate('2023-08-01') },
      { from: civilDate('2023-05-01'), to: civilDate('2023-06-15') },
    ];
    expect(assess({ active, suspensions }).duties[0]).toMatchObject({ status: 'excused', verdict: 'waived' });
  });

  it('is waived by a decision that names the days, the reason and who decided', () => {
    const waiver = { from: civilDate('2023-06-01'), to: civilDate('2023-06-30'), reason: 'in hospital', by: 'station' };
    const [june, july] = assess({ active: { from: civilDate('2023-06-01') }, waivers: [waiver] }).duties;
    expect(june).toMatchObject({ status: 'waived', verdict: 'waived', waiver });
    expect(july?.status).toBe('open');
    expect(july).not.toHaveProperty('waiver');
  });

  it('is not established as missed where the records are not complete', () => {
    const recorded = { from: civilDate('2023-05-15') };
    const active = { from: civilDate('2023-04-01') };
    expect(statuses(assess({ active, recorded, events: [visit('v', '2023-04-20')] }))).toEqual([
      ['2023-04', 'met'],
      ['2023-05', 'unknown'],
      ['2023-06', 'missed'],
      ['2023-07', 'open'],
    ]);
  });

  it('is owed next in the following month once this one is done', () => {
    const active = { from: civilDate('2023-06-01') };
    const asOf = civilDate('2023-06-15');
    expect(assess({ active, asOf }).next?.id).toBe('2023-06');
    expect(assess({ active, asOf, events: [visit('v', '2023-06-10')] }).next).toEqual({
      id: '2023-07',
      earliest: '2023-07-01',
      due: { known: true, value: '2023-07-31' },
    });
  });

  it('is owed next after the suspension, or never again when the case ends', () => {
    const active = { from: civilDate('2023-06-01') };
    const facts = { active, asOf: civilDate('2023-06-15'), events: [visit('v', '2023-06-10')] };
    const summer = { from: civilDate('2023-07-01'), to: civilDate('2023-08-31') };
    expect(assess({ ...facts, suspensions: [summer] }).next?.id).toBe('2023-09');
    expect(assess({ ...facts, suspensions: [{ from: summer.from }] }).next).toBeUndefined();
    expect(assess({ ...facts, active: { ...active, to: civilDate('2023-07-20') } }).next).toBeUndefined();
  });

  it('is not owed before it begins, but comes next', () => {
    const { duties, next } = assess({ active: { from: civilDate('2023-08-01') } });
    expect(duties).toEqual([]);
    expect(next?.id).toBe('2023-08');
  });

  it('shows the longest gap beside verdicts that all pass', () => {
    const events = [visit('a', '2023-01-01'), visit('b', '2023-02-28'), visit('c', '2023-03-01')];
    const { longestGap } = assess({ events });
    expect(longestGap).toEqual({ from: '2023-01-01', to: '2023-02-28', days: 58 });
  });
});

describe('a report each half year', () => {
  const report: Evidence = { id: 'r', date: civilDate('2023-07-10'), forPeriod: '2023-H1' };
  const halfYearly = { unit: 'halfYear', lagDays: 15 } as const;

  it('is in time within the days allowed after the period', () => {
    const [first] = assess({ events: [report], asOf: civilDate('2023-07-20') }, halfYearly).duties;
    expect(first).toMatchObject({ id: '2023-H1', status: 'met', due: { known: true, value: '2023-07-15' } });
  });

  it('does not count for a period that has not begun', () => {
    const early = { ...report, forPeriod: '2023-H2', date: civilDate('2023-06-20') };
    const [first, second] = assess({ events: [early], asOf: civilDate('2023-07-20') }, halfYearly).duties;
    expect([first?.status, second?.status]).toEqual(['missed', 'open']);
  });

  it('counts from the first day of the period that it names', () => {
    const first = { ...report, forPeriod: '2023-H2', date: civilDate('2023-07-01') };
    const { duties, setAside } = assess({ events: [first], asOf: civilDate('2023-07-20') }, halfYearly);
    expect([duties.at(-1)?.status, setAside]).toEqual(['met', []]);
  });

  it('is set aside, not lost, when it names a period that is not one of its own', () => {
    const events: Evidence[] = [
      { id: 'month', date: civilDate('2023-07-10'), forPeriod: '2023-06' },
      { id: 'early', date: civilDate('2023-06-20'), forPeriod: '2023-H2' },
    ];
    const { setAside } = assess({ events, asOf: civilDate('2023-07-20') }, halfYearly);
    expect(setAside.map(({ id, reason }) => [id, reason])).toEqual([
      ['early', 'beforePeriod'],
      ['month', 'otherPeriod'],
    ]);
  });
});

describe('numbers that make no sense', () => {
  it.each([
    ['no events', {}, { count: 0 }],
    ['a lag before the end', {}, { lagDays: -1 }],
    ['half a day of grace', { grace: { days: 0.5 } }, {}],
  ])('are refused: %s', (_, facts, obligation) => {
    expect(() => assess(facts, obligation)).toThrow(expect.objectContaining({ code: 'invalidNumber' }));
  });
});

describe('grace in working days', () => {
  const facts = { active: { from: civilDate('2026-12-01') }, grace: { workingDays: 3 } } as const;

  it('cannot be told to have passed while the next year is not loaded', () => {
    const statusOn = (date: string) => assess({ ...facts, asOf: civilDate(date) }).duties[0];
    expect(statusOn('2026-12-31')?.status).toBe('open');
    expect(statusOn('2027-01-03')?.status).toBe('grace');
    expect(statusOn('2027-01-04')).toMatchObject({ status: 'unknown', verdict: 'unknown', missingYears: [2027] });
  });

  it('passes over days off', () => {
    const [april] = assess({
      active: { from: civilDate('2026-04-01') },
      asOf: civilDate('2026-05-08'),
      grace: { workingDays: 3 },
    }).duties;
    expect(april).toMatchObject({ status: 'grace', overdueFrom: { known: true, value: '2026-05-09' } });
  });
});

describe('verdicts on calendar periods', () => {
  const start = civilDate('2023-01-01');
  const event = fc.record({
    id: fc.uuid(),
    date: fc.integer({ min: 0, max: 400 }).map((days) => addDays(start, days)),
  });

  it('that are settled stay as they are while time passes and nothing is entered for earlier days', () => {
    const time = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), time, time, (events, one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)].map((days) => addDays(start, days));
        if (early === undefined || late === undefined) return;
        const before = assess({ events, asOf: early }).duties.filter(({ verdict }) => verdict !== 'notYetDue');
        const after = new Map(assess({ events, asOf: late }).duties.map((duty) => [duty.id, duty.verdict]));
        for (const { id, verdict } of before) expect(after.get(id)).toBe(verdict);
      }),
    );
  });

  it('have a longest gap that no two neighbouring events exceed', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 2, maxLength: 20 }), (events) => {
        const dates = events.map(({ date }) => date).sort();
        const gaps = dates.slice(1).map((date, index) => daysBetween(dates[index] ?? date, date));
        expect(assess({ events, asOf: civilDate('2025-01-01') }).longestGap?.days).toBe(Math.max(...gaps));
      }),
    );
  });
});
