import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate, fromDayNumber } from './civil-date.ts';
import { type PeriodUnit, periodAfter, periodOf, periodOfId, periodsTouching, periodsWithin } from './period.ts';

const UNITS: readonly PeriodUnit[] = ['week', 'month', 'quarter', 'halfYear', 'year'];
const date = fc.integer({ min: -20_000, max: 60_000 }).map(fromDayNumber);

describe('a period', () => {
  it.each([
    ['2026-12-31', 'week', '2026-W53', '2026-12-28', '2027-01-03'],
    ['2024-02-10', 'month', '2024-02', '2024-02-01', '2024-02-29'],
    ['2026-05-31', 'quarter', '2026-Q2', '2026-04-01', '2026-06-30'],
    ['2026-07-01', 'halfYear', '2026-H2', '2026-07-01', '2026-12-31'],
    ['2026-07-01', 'year', '2026', '2026-01-01', '2026-12-31'],
  ] as const)('of %s by the %s is %s', (day, unit, id, from, to) => {
    expect(periodOf(civilDate(day), unit)).toEqual({ id, unit, from, to });
  });

  it('holds its date, and the next one follows without a gap', () => {
    fc.assert(
      fc.property(date, fc.constantFrom(...UNITS), (day, unit) => {
        const period = periodOf(day, unit);
        expect(period.from <= day && day <= period.to).toBe(true);
        expect(periodAfter(period).from).toBe(addDays(period.to, 1));
        expect(periodOfId(period.id)).toEqual(period);
      }),
    );
  });

  it.each(['2026-13', '2026-W54', '2025-W53', '2026-Q5', '2026-H3', '2026-0', '26-01', '2026-W00', ''])(
    'is not named by `%s`',
    (id) => {
      expect(() => periodOfId(id)).toThrow(expect.objectContaining({ code: 'invalidPeriod', received: id }));
    },
  );
});

describe('the periods of a range', () => {
  const range = { from: civilDate('2026-01-01'), to: civilDate('2026-06-29') };

  it('include those that it cuts, or only those within', () => {
    expect(periodsTouching(range, 'quarter').map(({ id }) => id)).toEqual(['2026-Q1', '2026-Q2']);
    expect(periodsWithin(range, 'quarter').map(({ id }) => id)).toEqual(['2026-Q1']);
  });
});
