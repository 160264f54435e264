import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requireKnown } from './answer.ts';
import { loadYears } from './calendar-loading.ts';
import { chinaCalendar } from './china-calendar.ts';
import { addDays, type CivilDate, civilDate, fromDayNumber, toDayNumber } from './civil-date.ts';
import { addWorkingDays, isWorkday, nextWorkingDay, subtractWorkingDays, workingDaysBetween } from './working-days.ts';

const { workdays } = chinaCalendar;
const date = fc.integer({ min: workdays.first, max: workdays.last }).map(fromDayNumber);
const count = fc.integer({ min: 1, max: 300 });

/** The same by walking, one day at a time. */
function walked(from: CivilDate, days: number): CivilDate {
  let day = from;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (workdays.has(toDayNumber(day))) left--;
  }
  return day;
}

describe('adding working days', () => {
  it('comes to the same as walking from day to day', () => {
    fc.assert(
      fc.property(date, count, (from, days) => {
        const answer = addWorkingDays(from, days, chinaCalendar);
        if (answer.known) expect(answer.value).toBe(walked(from, days));
        else expect(toDayNumber(from) + days).toBeGreaterThan(workdays.last - 200);
      }),
    );
  });

  it('is undone by subtracting, from a working day', () => {
    fc.assert(
      fc.property(date, count, (start, days) => {
        const from = nextWorkingDay(start, chinaCalendar);
        fc.pre(from.known);
        const there = addWorkingDays(from.value, days, chinaCalendar);
        fc.pre(there.known);
        expect(subtractWorkingDays(there.value, days, chinaCalendar)).toEqual(from);
      }),
    );
  });

  it('passes as many working days as it adds', () => {
    fc.assert(
      fc.property(date, count, (from, days) => {
        const end = addWorkingDays(from, days, chinaCalendar);
        fc.pre(end.known);
        expect(workingDaysBetween(addDays(from, 1), end.value, chinaCalendar)).toEqual({ known: true, value: days });
      }),
    );
  });

  it.each([
    ['2023-05-08', '2023-06-19'],
    ['2023-05-13', '2023-06-26'],
    ['2023-05-22', '2023-07-04'],
  ])('ends thirty days from %s on %s', (from, end) => {
    expect(requireKnown(addWorkingDays(civilDate(from), 30, chinaCalendar))).toBe(end);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses %d days', (days) => {
    expect(() => addWorkingDays(civilDate('2026-03-02'), days, chinaCalendar)).toThrow(
      expect.objectContaining({ code: 'invalidNumber' }),
    );
    expect(() => subtractWorkingDays(civilDate('2026-03-02'), days, chinaCalendar)).toThrow(
      expect.objectContaining({ code: 'invalidNumber' }),
    );
  });
});

describe('working days of a year that is not loaded', () => {
  it('are unknown by every function, with the name of the year', () => {
    const day = civilDate('2027-03-01');
    const inside = civilDate('2026-12-31');
    for (const answer of [
      isWorkday(day, chinaCalendar),
      addWorkingDays(day, 1, chinaCalendar),
      addWorkingDays(inside, 1, chinaCalendar),
      subtractWorkingDays(day, 1, chinaCalendar),
      subtractWorkingDays(day, 60, chinaCalendar),
      nextWorkingDay(day, chinaCalendar),
      workingDaysBetween(inside, day, chinaCalendar),
    ]) {
      expect(answer).toMatchObject({ known: false, missingYears: [2027] });
    }
  });

  it('name every year on the way', () => {
    expect(addWorkingDays(civilDate('2026-12-31'), 300, chinaCalendar)).toMatchObject({ missingYears: [2027, 2028] });
    expect(subtractWorkingDays(civilDate('2019-01-02'), 10, chinaCalendar)).toMatchObject({ missingYears: [2018] });
    expect(workingDaysBetween(civilDate('2018-12-28'), civilDate('2027-01-04'), chinaCalendar)).toMatchObject({
      missingYears: [2018, 2027],
    });
  });

  it('are refused by name when an answer is required', () => {
    expect(() => requireKnown(isWorkday(civilDate('2027-10-01'), chinaCalendar))).toThrow(
      expect.objectContaining({
        code: 'yearNotLoaded',
        received: [2027],
        message: 'the statutory calendar of 2027 is not loaded',
      }),
    );
  });

  it('are known from the day next to a year that is loaded', () => {
    expect(subtractWorkingDays(civilDate('2027-01-01'), 1, chinaCalendar)).toEqual({
      known: true,
      value: '2026-12-31',
    });
    expect(addWorkingDays(civilDate('2018-12-28'), 1, chinaCalendar)).toEqual({ known: true, value: '2018-12-29' });
    expect(subtractWorkingDays(civilDate('2019-01-02'), 1, chinaCalendar)).toEqual({
      known: true,
      value: '2018-12-29',
    });
  });

  it('never turn out earlier than the bound, whatever the notice says', () => {
    const makeups = ['2027-01-09', '2027-01-10', '2027-01-16', '2027-01-17'];
    fc.assert(
      fc.property(
        fc.subarray(makeups),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 40 }),
        (worked, off, days) => {
          const to = addDays(civilDate('2026-12-31'), off);
          const loaded = loadYears(chinaCalendar, [
            {
              year: 2027,
              notices: ['https://example.org/2027'],
              blocks: [{ name: '元旦', from: '2027-01-01', to }],
              makeupWorkdays: worked.filter((day) => day > to),
              statutoryDates: [],
            },
          ]);
          const unknown = addWorkingDays(civilDate('2026-12-20'), days, chinaCalendar);
          const known = addWorkingDays(civilDate('2026-12-20'), days, loaded);
          expect(known.known).toBe(true);
          if (unknown.known) expect(known).toEqual(unknown);
          else if (known.known) expect(known.value >= unknown.notBefore).toBe(true);
        },
      ),
    );
  });
});

describe('the next working day', () => {
  it('is the day itself when it is worked', () => {
    expect(nextWorkingDay(civilDate('2026-05-06'), chinaCalendar)).toEqual({ known: true, value: '2026-05-06' });
    expect(nextWorkingDay(civilDate('2018-12-29'), chinaCalendar)).toEqual({ known: true, value: '2018-12-29' });
  });
});

describe('counting working days', () => {
  it('needs a range that does not end before it begins', () => {
    expect(() => workingDaysBetween(civilDate('2026-03-02'), civilDate('2026-03-01'), chinaCalendar)).toThrow(
      expect.objectContaining({ code: 'invalidRange' }),
    );
  });
});
