import { describe, expect, it } from 'vitest';
import { chinaCalendar } from './china-calendar.ts';
import { civilDate } from './civil-date.ts';
import type { ObligationFacts } from './obligation.ts';
import { assessRollingObligation } from './rolling-cadence.ts';

const visit = (id: string, date: string) => ({ id, date: civilDate(date) });

function assess(
  facts: Partial<ObligationFacts>,
  maxGap: { readonly days: number } | { readonly months: number } = { days: 31 },
) {
  return assessRollingObligation(
    { kind: 'rolling', maxGap },
    {
      active: { from: civilDate('2026-01-01') },
      events: [],
      asOf: civilDate('2026-02-10'),
      calendar: chinaCalendar,
      ...facts,
    },
  );
}

describe('an interval that runs anew from each event', () => {
  it('is late by an event after it, and runs on from that event', () => {
    const { duties, next } = assess({ events: [visit('a', '2026-02-05')] });
    expect(duties.map(({ id, status, due }) => [id, status, due.known && due.value])).toEqual([
      ['2026-01-01', 'metLate', '2026-02-01'],
      ['2026-02-05', 'open', '2026-03-08'],
    ]);
    expect(next).toEqual({ id: '2026-02-05', earliest: '2026-02-06', due: { known: true, value: '2026-03-08' } });
  });

  it('still has to be done when it is overdue', () => {
    const { duties, next } = assess({});
    expect(duties[0]).toMatchObject({ status: 'missed', verdict: 'fail' });
    expect(next?.due).toEqual({ known: true, value: '2026-02-01' });
  });

  it('of months ends on the corresponding day, each counted from the event', () => {
    const { duties } = assess({ events: [visit('a', '2026-01-31')], asOf: civilDate('2026-02-01') }, { months: 1 });
    expect(duties.at(-1)?.due).toEqual({ known: true, value: '2026-02-28' });
  });

  it('runs anew once from several events of one day', () => {
    const events = [visit('a', '2026-01-20'), visit('b', '2026-01-20'), visit('c', '2026-01-01')];
    expect(assess({ events }).duties.map(({ id }) => id)).toEqual(['2026-01-01', '2026-01-20']);
  });

  it('stands still while it is suspended', () => {
    const suspensions = [
      { from: civilDate('2026-01-20'), to: civilDate('2026-01-29') },
      { from: civilDate('2026-02-05'), to: civilDate('2026-02-06') },
    ];
    expect(assess({ suspensions }).duties[0]).toMatchObject({
      status: 'open',
      due: { known: true, value: '2026-02-13' },
    });
    expect(assess({ suspensions: [{ from: civilDate('2026-01-20') }] }).duties[0]?.status).toBe('excused');
  });

  it('is not required any more when the case ended before its last day', () => {
    const { duties, next } = assess({ active: { from: civilDate('2026-01-01'), to: civilDate('2026-01-25') } });
    expect(duties[0]?.status).toBe('notRequired');
    expect(next).toBeUndefined();
  });

  it('can be late and still within grace', () => {
    expect(assess({ events: [visit('a', '2026-02-04')], grace: { days: 3 } }).duties[0]?.status).toBe('metInGrace');
    expect(assess({ asOf: civilDate('2026-02-04'), grace: { days: 3 } }).duties[0]?.status).toBe('grace');
  });
});
