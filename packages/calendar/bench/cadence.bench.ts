import { addMonths, differenceInCalendarMonths, endOfMonth, isAfter, isWithinInterval, startOfMonth } from 'date-fns';
import { expect, test } from 'vitest';
import {
  addDays,
  assessCalendarObligation,
  type CivilDate,
  chinaCalendar,
  civilDate,
  type Evidence,
} from '../src/index.ts';
import { ratioRow } from './ratio.ts';

const CHILDREN = 10_000;
const asOf = civilDate('2026-11-24');
const active = { from: civilDate('2025-12-01') };

/** A visit a month on a day that differs from child to child; every ninth is missing, some come in pairs. */
function visitsOf(child: number): Evidence[] {
  return Array.from({ length: 12 }, (_, month) => month)
    .filter((month) => (child + month) % 9 !== 0)
    .map((month) => ({
      id: `${child}-${month}`,
      date: addDays(active.from, month * 30 + ((child * 7 + month * 3) % 28)),
    }));
}

const children = Array.from({ length: CHILDREN }, (_, child) => visitsOf(child));

function missedMonths(events: readonly Evidence[]): number {
  const { duties } = assessCalendarObligation(
    { kind: 'calendarPeriod', unit: 'month', partialPeriod: 'fullOnly' },
    { active, events, asOf, calendar: chinaCalendar },
  );
  return duties.filter(({ status }) => status === 'missed').length;
}

/** The same question as it is usually written: date-fns, month by month, no suspension, grace or make-up visit. */
function missedMonthsByHand(events: readonly Evidence[]): number {
  const day = (date: CivilDate) => new Date(`${date}T00:00:00`);
  const visits = events.map(({ date }) => day(date));
  const first = day(active.from);
  const months = differenceInCalendarMonths(day(asOf), first) + 1;
  let missed = 0;
  for (let month = 0; month < months; month++) {
    const start = startOfMonth(addMonths(first, month));
    const end = endOfMonth(start);
    if (!isAfter(day(asOf), end)) continue;
    if (!visits.some((visit) => isWithinInterval(visit, { start, end }))) missed++;
  }
  return missed;
}

test('monthly visits of 10,000 children over a year', async ({ bench }) => {
  for (const events of children.slice(0, 200)) expect(missedMonths(events)).toBe(missedMonthsByHand(events));
  const results = await bench.compare(
    bench('hutong', () => {
      for (const events of children) missedMonths(events);
    }),
    bench('date-fns by hand', () => {
      for (const events of children) missedMonthsByHand(events);
    }),
    { iterations: 5, time: 2000 },
  );
  console.table([
    ratioRow(results, { work: 'cadence, 10,000 children', ours: 'hutong', theirs: 'date-fns by hand', atLeast: 2 }),
  ]);
});
