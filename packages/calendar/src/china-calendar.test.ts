import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LegalHoliday, SolarDay } from 'tyme4ts';
import { describe, expect, it } from 'vitest';
import { createStatutoryCalendar } from './calendar-loading.ts';
import { chinaCalendar } from './china-calendar.ts';
import { chinaWorkdays } from './china-workdays.ts';
import { addDays, type CivilDate, civilDate, weekdayOf } from './civil-date.ts';
import { isWorkday } from './working-days.ts';

function datesOf(from: string, to: string): CivilDate[] {
  const dates: CivilDate[] = [];
  for (let date = civilDate(from); date <= civilDate(to); date = addDays(date, 1)) dates.push(date);
  return dates;
}

function partsOf(date: CivilDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
}

/** What the independent package makes of a date: it knows the days that differ from the plain week. */
function witness(date: CivilDate): boolean {
  const holiday = LegalHoliday.fromYmd(...partsOf(date));
  return holiday === null ? weekdayOf(date) <= 5 : holiday.isWork();
}

/** A festival that the decree on holidays names, by the sun and the moon; two days joined it in 2025. */
function isFestival(date: CivilDate): boolean {
  const [year, month, day] = partsOf(date);
  const solar = SolarDay.fromYmd(year, month, day);
  const lunar = solar.getLunarDay();
  const next = solar.next(1).getLunarDay();
  const qingming = solar.getTermDay().getSolarTerm().getName() === '清明' && solar.getTermDay().getDayIndex() === 0;
  const before2025 =
    date.endsWith('-01-01') ||
    (lunar.getMonth() === 1 && lunar.getDay() <= 3) ||
    qingming ||
    date.endsWith('-05-01') ||
    (lunar.getMonth() === 5 && lunar.getDay() === 5) ||
    (lunar.getMonth() === 8 && lunar.getDay() === 15) ||
    (month === 10 && day <= 3);
  const newYearsEve = next.getMonth() === 1 && next.getDay() === 1;
  return before2025 || (year >= 2025 && (newYearsEve || date.endsWith('-05-02')));
}

describe('the calendar of China', () => {
  it('agrees with an independent package on every date that it covers', () => {
    const { from, to } = chinaCalendar.coverage();
    expect([from, to]).toEqual(['2018-12-29', '2026-12-31']);
    const different = datesOf(from, to).filter((date) => {
      const day = chinaCalendar.classify(date);
      return day.kind === 'unknown' || day.workday !== witness(date);
    });
    expect(different).toEqual([]);
  });

  it('has the festivals that follow from the decree, the sun and the moon', () => {
    const computed = datesOf('2019-01-01', '2027-12-31').filter(isFestival);
    const stated = chinaCalendar.years.flatMap(({ statutoryDates }) => statutoryDates);
    expect(stated).toEqual(computed);
  });

  it.each([
    [2019, 250, 6, 17],
    [2020, 249, 6, 19],
    [2021, 250, 7, 18],
    [2022, 249, 7, 18],
    [2023, 249, 7, 18],
    [2024, 251, 8, 19],
    [2025, 248, 5, 18],
    [2026, 248, 6, 19],
  ])('of %i has %i working days, %i of them made up, and %i weekdays off', (year, workdays, makeups, weekdaysOff) => {
    const days = datesOf(`${year}-01-01`, `${year}-12-31`).map((date) => ({
      weekday: weekdayOf(date),
      ...chinaCalendar.classify(date),
    }));
    const worked = days.filter((day) => day.kind !== 'unknown' && day.workday);
    expect(worked).toHaveLength(workdays);
    expect(days.filter(({ kind }) => kind === 'makeup')).toHaveLength(makeups);
    expect(days.filter(({ kind, weekday }) => kind === 'holiday' && weekday <= 5)).toHaveLength(weekdaysOff);
  });

  it('names the block and its festivals in both languages', () => {
    expect(chinaCalendar.classify(civilDate('2023-10-01'))).toEqual({
      kind: 'holiday',
      workday: false,
      restDay: true,
      statutory: true,
      block: {
        id: '2023-09-29/2023-10-06',
        name: { zh: '中秋节、国庆节', en: 'Mid-Autumn Festival and National Day' },
        from: '2023-09-29',
        to: '2023-10-06',
      },
    });
    expect(chinaCalendar.block('2023-09-29/2023-10-06')?.to).toBe('2023-10-06');
    expect(chinaCalendar.block('2023-09-29')).toBeUndefined();
  });

  it('says the same four things of every known day', () => {
    expect(['2026-11-24', '2026-11-28', '2026-02-14'].map((date) => chinaCalendar.classify(civilDate(date)))).toEqual([
      { kind: 'workday', workday: true, restDay: false, statutory: false },
      { kind: 'weekend', workday: false, restDay: true, statutory: false },
      { kind: 'makeup', workday: true, restDay: false, statutory: false },
    ]);
  });

  it('cannot be changed by anyone who imports it', () => {
    const [first] = chinaCalendar.years;
    const day = chinaCalendar.classify(civilDate('2026-10-01'));
    const parts = [chinaCalendar, chinaCalendar.years, first, first?.blocks, first?.blocks[0], first?.notices[0]];
    expect([...parts, day.kind === 'holiday' && day.block].map((part) => Object.isFrozen(part))).not.toContain(false);
    expect(Object.isFrozen(chinaCalendar.classify(civilDate('2026-02-14')))).toBe(true);
  });

  it('tells a weekend in a block from a festival', () => {
    const saturday = chinaCalendar.classify(civilDate('2022-12-31'));
    expect(saturday).toMatchObject({ kind: 'holiday', statutory: false, restDay: true });
  });

  it('has the blocks that lie wholly within a range, and the years that it lacks', () => {
    const { blocks, missingYears } = chinaCalendar.blocksWithin(civilDate('2026-05-02'), civilDate('2027-03-31'));
    expect(blocks.map(({ name }) => name.zh)).toEqual(['端午节', '中秋节', '国庆节']);
    expect(missingYears).toEqual([2027]);
  });

  it('calls a day of 2027 unknown, with the year and what it seems to be', () => {
    const kinds = ['2027-01-01', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-13', '2027-06-19'].map((date) =>
      chinaCalendar.classify(civilDate(date)),
    );
    expect(kinds.every((day) => day.kind === 'unknown' && day.year === 2027)).toBe(true);
    expect(kinds.map((day) => day.kind === 'unknown' && day.provisional.kind)).toEqual([
      'holiday',
      'holiday',
      'holiday',
      'workday',
      'weekend',
      'weekend',
    ]);
    expect(kinds.every((day) => day.kind === 'unknown' && day.provisional.basis === 'statutoryDates')).toBe(true);
  });

  it('calls the rest of 2018 and all later years unknown, by their weekdays alone', () => {
    for (const [date, year] of [
      ['2018-12-28', 2018],
      ['2030-10-01', 2030],
    ] as const) {
      const provisional = { kind: 'workday', workday: true, basis: 'weekdays' };
      expect(chinaCalendar.classify(civilDate(date))).toEqual({ kind: 'unknown', year, provisional });
    }
  });

  it('ships years that pass the checks a vendor’s years have to pass', () => {
    const folder = new URL('../years/', import.meta.url);
    const files = readdirSync(folder).filter((name) => /^\d{4}\.json$/.test(name));
    const documents = files.map((name) => JSON.parse(readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')));
    expect(createStatutoryCalendar(documents).version).toBe(chinaCalendar.version);
    expect(files).toHaveLength(9);
  });
});

describe('the small table of working days', () => {
  it('says the same as the calendar, also where it does not know (else run workday-table.ts)', () => {
    const different = datesOf('2018-06-01', '2029-06-30').filter(
      (date) => JSON.stringify(isWorkday(date, chinaWorkdays)) !== JSON.stringify(isWorkday(date, chinaCalendar)),
    );
    expect(different).toEqual([]);
  });
});
