import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, fromDayNumber, toDayNumber, weekdayOf } from './civil-date.ts';
import { isoWeekOf, isoWeeksWithin } from './iso-week.ts';

describe('an ISO week', () => {
  it.each([
    ['2025-12-29', '2026-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
  ])('of %s is %s', (date, id) => {
    expect(isoWeekOf(civilDate(date)).id).toBe(id);
  });

  it('holds its date, from a Monday to a Sunday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000 }), (day) => {
        const date = fromDayNumber(day);
        const { from, to } = isoWeekOf(date);
        expect([weekdayOf(from), weekdayOf(to), toDayNumber(to) - toDayNumber(from)]).toEqual([1, 7, 6]);
        expect(from <= date && date <= to).toBe(true);
      }),
    );
  });
});

describe('the weeks within a range', () => {
  it('leave out those that the range cuts', () => {
    expect(isoWeeksWithin(civilDate('2026-03-03'), civilDate('2026-03-15')).map(({ id }) => id)).toEqual(['2026-W11']);
    expect(isoWeeksWithin(civilDate('2026-03-02'), civilDate('2026-03-14')).map(({ id }) => id)).toEqual(['2026-W10']);
    expect(isoWeeksWithin(civilDate('2026-03-03'), civilDate('2026-03-08'))).toEqual([]);
  });

  it('are 52 from the end of December 2025 on', () => {
    expect(isoWeeksWithin(civilDate('2025-12-29'), civilDate('2026-12-27'))).toHaveLength(52);
  });

  it('need a range that does not end before it begins', () => {
    expect(() => isoWeeksWithin(civilDate('2026-03-15'), civilDate('2026-03-03'))).toThrow(
      expect.objectContaining({ code: 'invalidRange' }),
    );
  });
});
