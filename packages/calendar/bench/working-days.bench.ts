import chineseDays from 'chinese-days';
import { expect, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  type CivilDate,
  chinaCalendar,
  civilDate,
  isWorkday,
  requireKnown,
  workingDaysBetween,
} from '../src/index.ts';
import { ratioRow } from './ratio.ts';

// Both sides get ISO text and, where the answer is a date, give ISO text back. A call works through a batch of dates,
// so that neither side lives on one cached day.

const BATCH = 64;
const dates: readonly CivilDate[] = Array.from({ length: BATCH }, (_, index) =>
  addDays(civilDate('2021-01-05'), index * 29),
);

test('30 working days later, ISO to ISO', async ({ bench }) => {
  for (const date of dates) {
    expect(requireKnown(addWorkingDays(date, 30, chinaCalendar))).toBe(chineseDays.findWorkday(30, date));
  }
  const results = await bench.compare(
    bench('hutong', () => {
      for (const date of dates) requireKnown(addWorkingDays(date, 30, chinaCalendar));
    }),
    bench('chinese-days', () => {
      for (const date of dates) chineseDays.findWorkday(30, date);
    }),
    { time: 1000 },
  );
  console.table([
    ratioRow(results, {
      work: `+30 working days, ${BATCH} dates`,
      ours: 'hutong',
      theirs: 'chinese-days',
      atLeast: 90,
    }),
  ]);
});

test('is it a working day, from ISO', async ({ bench }) => {
  for (const date of dates) {
    expect(requireKnown(isWorkday(date, chinaCalendar))).toBe(chineseDays.isWorkday(date));
  }
  const results = await bench.compare(
    bench('hutong', () => {
      for (const date of dates) isWorkday(date, chinaCalendar);
    }),
    bench('chinese-days', () => {
      for (const date of dates) chineseDays.isWorkday(date);
    }),
    { time: 1000 },
  );
  console.table([
    ratioRow(results, { work: `isWorkday, ${BATCH} dates`, ours: 'hutong', theirs: 'chinese-days', atLeast: 40 }),
  ]);
});

test('working days of a year, from ISO', async ({ bench }) => {
  const [from, to] = [civilDate('2025-01-01'), civilDate('2025-12-31')];
  expect(workingDaysBetween(from, to, chinaCalendar)).toEqual({ known: true, value: 248 });
  expect(chineseDays.getWorkdaysInRange(from, to)).toHaveLength(248);
  const results = await bench.compare(
    bench('hutong', () => {
      workingDaysBetween(from, to, chinaCalendar);
    }),
    bench('chinese-days', () => {
      chineseDays.getWorkdaysInRange(from, to);
    }),
    { time: 1000 },
  );
  console.table([
    ratioRow(results, { work: 'working days of 2025', ours: 'hutong', theirs: 'chinese-days', atLeast: 1000 }),
  ]);
});
