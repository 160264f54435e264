import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CalendarError } from './calendar-error.ts';
import {
  addDays,
  type CivilDate,
  civilDate,
  daysBetween,
  fromDayNumber,
  isCivilDate,
  toDayNumber,
  weekdayOf,
} from './civil-date.ts';

const day = fc.integer({ min: toDayNumber(civilDate('0001-01-01')), max: toDayNumber(civilDate('9999-12-31')) });

describe('a civil date', () => {
  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-00-10',
    '2026-13-01',
    '2026-04-31',
    '2026-4-01',
    '2026/04-01',
    '2026-04/01',
    '2026-04-010',
    '20260401',
    '2026-W05-1',
    '2026',
    '2026-02-03T00:00:00Z',
    ' 2026-02-03',
    '２０２６-02-03',
    '0000-01-01',
    '',
  ])('is not `%s`', (text) => {
    expect(isCivilDate(text)).toBe(false);
  });

  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-12-31'])('is `%s`', (text) => {
    expect(civilDate(text)).toBe(text);
  });

  it('is not another type of value', () => {
    expect([20260203, null, undefined, ['2026-02-03']].map(isCivilDate)).toEqual([false, false, false, false]);
  });

  it('is refused with a code and with the input', () => {
    expect(() => civilDate('2026-02-30')).toThrow(
      expect.objectContaining({
        code: 'invalidDate',
        message: '`2026-02-30` is not a calendar date',
        received: '2026-02-30',
      }),
    );
  });

  it('is refused by every function when untyped code passes something else', () => {
    const wrong = '2026-02-30' as CivilDate;
    for (const use of [() => addDays(wrong, 1), () => weekdayOf(wrong), () => daysBetween(wrong, wrong)]) {
      expect(use).toThrow(CalendarError);
    }
  });
});

describe('day numbers', () => {
  it('and dates say the same', () => {
    fc.assert(
      fc.property(day, (number) => {
        expect(toDayNumber(fromDayNumber(number))).toBe(number);
      }),
    );
  });

  it('agree with the calendar of the language on every day of four centuries', () => {
    const first = Date.UTC(1800, 0, 1) / 86_400_000;
    const last = Date.UTC(2200, 0, 1) / 86_400_000;
    const different: number[] = [];
    for (let number = first; number < last; number++) {
      if (fromDayNumber(number) !== new Date(number * 86_400_000).toISOString().slice(0, 10)) different.push(number);
    }
    expect(different).toEqual([]);
  });

  it('sort as dates do', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        expect(Math.sign(one - other)).toBe(
          fromDayNumber(one) < fromDayNumber(other) ? -1 : fromDayNumber(one) > fromDayNumber(other) ? 1 : 0,
        );
      }),
    );
  });

  it('have no date outside four-digit years, or between two days', () => {
    for (const number of [-719_163, 2_932_897, 0.5, Number.NaN]) {
      expect(() => fromDayNumber(number)).toThrow(expect.objectContaining({ code: 'dateOutOfRange' }));
    }
  });
});

describe('the day of the week', () => {
  it.each([
    ['2026-11-23', 1],
    ['2026-11-29', 7],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['0001-01-01', 1],
  ])('of %s is %i', (date, weekday) => {
    expect(weekdayOf(civilDate(date))).toBe(weekday);
  });
});
