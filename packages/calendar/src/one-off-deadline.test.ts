import { describe, expect, it } from 'vitest';
import { chinaCalendar } from './china-calendar.ts';
import { civilDate } from './civil-date.ts';
import type { ObligationFacts, OneOffObligation } from './obligation.ts';
import { assessObligation } from './obligation-assessment.ts';
import { assessOneOffObligation } from './one-off-deadline.ts';

const induction: OneOffObligation = { kind: 'once', rule: { within: { months: 3 }, roll: 'none' } };
const training = (id: string, date: string) => ({ id, date: civilDate(date) });

function assess(facts: Partial<ObligationFacts>, obligation = induction) {
  return assessOneOffObligation(obligation, {
    active: { from: civilDate('2023-01-15') },
    events: [],
    asOf: civilDate('2023-06-01'),
    calendar: chinaCalendar,
    ...facts,
  });
}

describe('an obligation that is owed once', () => {
  it.each([
    ['2023-04-15', 'met'],
    ['2023-04-16', 'metLate'],
  ])('done on %s is %s', (date, status) => {
    const { duties, next } = assess({ events: [training('t', date)] });
    expect([duties[0]?.status, next]).toEqual([status, undefined]);
  });

  it('is open to its last day, missed on the next, and stays to be done', () => {
    expect(assess({ asOf: civilDate('2023-04-15') }).duties[0]?.status).toBe('open');
    const { duties, next } = assess({ asOf: civilDate('2023-04-16') });
    expect(duties[0]?.status).toBe('missed');
    expect(next?.id).toBe('2023-01-15');
  });

  it('is not there before it begins', () => {
    expect(assess({ asOf: civilDate('2023-01-14') })).toEqual({ duties: [], setAside: [] });
  });

  it('lapses when the person leaves before the last day, unless it was done', () => {
    const active = { from: civilDate('2023-01-15'), to: civilDate('2023-03-31') };
    expect(assess({ active }).duties[0]?.status).toBe('notRequired');
    const toTheLastDay = { ...active, to: civilDate('2023-04-15') };
    expect(assess({ active: toTheLastDay }).duties[0]?.status).toBe('missed');
    expect(assess({ active, events: [training('t', '2023-02-01')] }).duties[0]?.status).toBe('met');
  });

  it('is excused when it was suspended from beginning to end', () => {
    const suspensions = [{ from: civilDate('2023-01-01'), to: civilDate('2023-04-30') }];
    const { duties, next } = assess({ suspensions });
    expect([duties[0]?.status, next]).toEqual(['excused', undefined]);
  });

  it('is waived by a decision about the day on which it falls due', () => {
    const waiver = { from: civilDate('2023-04-15'), to: civilDate('2023-04-15'), reason: 'course cancelled' };
    const { duties, next } = assess({ waivers: [waiver] });
    expect([duties[0]?.status, next]).toEqual(['waived', undefined]);
    expect(
      assess({ waivers: [{ ...waiver, from: civilDate('2023-04-16'), to: civilDate('2023-04-20') }] }).duties[0]
        ?.status,
    ).toBe('missed');
  });

  it('may need several events, the last of which decides', () => {
    const twice = { ...induction, count: 2 };
    const events = [training('a', '2023-02-01'), training('b', '2023-04-16')];
    expect(assess({ events }, twice).duties[0]).toMatchObject({ status: 'metLate', satisfiedBy: ['a', 'b'] });
  });

  it('of thirty working days into 2027 is not yet due in 2026 and unknown later', () => {
    const obligation: OneOffObligation = { kind: 'once', rule: { within: { workingDays: 30 }, roll: 'none' } };
    const verdictOn = (date: string) =>
      assessObligation(obligation, {
        active: { from: civilDate('2026-11-24') },
        events: [],
        asOf: civilDate(date),
        calendar: chinaCalendar,
      }).duties[0];
    expect(verdictOn('2026-12-31')?.verdict).toBe('notYetDue');
    expect(verdictOn('2027-01-20')).toMatchObject({ verdict: 'unknown', missingYears: [2027] });
  });
});
