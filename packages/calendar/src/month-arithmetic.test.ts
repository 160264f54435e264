import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, daysInMonth, fromDayNumber, toDayNumber } from './civil-date.ts';
import { addMonths, addYears, correspondingDays } from './month-arithmetic.ts';

const date = fc
  .integer({ min: toDayNumber(civilDate('1900-01-01')), max: toDayNumber(civilDate('2100-12-31')) })
  .map(fromDayNumber);

describe('adding months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28', '2026-03-03'],
    ['2024-01-31', 1, '2024-02-29', '2024-03-02'],
    ['2026-03-31', -1, '2026-02-28', '2026-03-03'],
    ['2026-08-31', 1, '2026-09-30', '2026-10-01'],
    ['2026-12-15', 1, '2027-01-15', '2027-01-15'],
    ['2025-12-31', 12, '2026-12-31', '2026-12-31'],
    ['2026-01-31', -11, '2025-02-28', '2025-03-03'],
  ])('%s plus %i clamps to %s and overflows to %s', (start, months, clamped, overflowed) => {
    expect(addMonths(civilDate(start), months, { rounding: 'clamp' })).toBe(clamped);
    expect(addMonths(civilDate(start), months, { rounding: 'overflow' })).toBe(overflowed);
  });

  it('refuses a day that the month does not have, when told to', () => {
    expect(() => addMonths(civilDate('2026-01-31'), 1, { rounding: 'error' })).toThrow(
      expect.objectContaining({ code: 'noSuchDay', received: '2026-02' }),
    );
    expect(addMonths(civilDate('2026-01-28'), 1, { rounding: 'error' })).toBe('2026-02-28');
  });

  it('refuses a fraction of a month', () => {
    expect(() => addMonths(civilDate('2026-01-31'), 1.5, { rounding: 'clamp' })).toThrow(
      expect.objectContaining({ code: 'invalidNumber' }),
    );
  });

  it('clamps to the same number of the day, or to the last day of the month', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -600, max: 600 }), (start, months) => {
        const end = addMonths(start, months, { rounding: 'clamp' });
        const [year = 0, month = 0, day = 0] = end.split('-').map(Number);
        const wanted = Number(start.slice(8));
        expect(day).toBe(Math.min(wanted, daysInMonth(year, month)));
        const startMonth = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7));
        expect(year * 12 + month - startMonth).toBe(months);
      }),
    );
  });
});

describe('adding years', () => {
  it('needs the rounding for 29 February alone', () => {
    expect(addYears(civilDate('2024-02-29'), 4, { rounding: 'error' })).toBe('2028-02-29');
    expect(addYears(civilDate('2024-02-29'), 1, { rounding: 'overflow' })).toBe('2025-03-01');
  });
});

describe('corresponding days', () => {
  it('count from the anchor, so that the 31st is not lost in February', () => {
    expect(correspondingDays(civilDate('2026-01-31'), { months: 1, count: 12 }).at(-1)).toBe('2027-01-31');
  });
});
