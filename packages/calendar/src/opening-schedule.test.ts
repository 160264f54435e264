import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinaCalendar } from './china-calendar.ts';
import { addDays, type CivilDate, civilDate, fromDayNumber, toDayNumber } from './civil-date.ts';
import type { Exchange } from './exchange.ts';
import { toHsds } from './hsds.ts';
import { scheduleFromICalendar, scheduleToICalendar } from './icalendar-hours.ts';
import { type OpeningPlan, resolveOpening, type WeeklyGrid } from './opening-plan.ts';
import { joined, type OpeningSchedule, planOf, scheduleOf, weeklyRuns } from './opening-schedule.ts';
import { clockText, type Session } from './opening-session.ts';
import { toSchemaOrg } from './schema-org.ts';
import { fromSchemaOrg } from './schema-org-reading.ts';

const range = { from: civilDate('2026-08-20'), to: civilDate('2026-10-31') };
const stamp = { madeAt: '2026-11-24T01:30:00Z', domain: 'station.example' };

const session = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 95 }))
  .filter(([start, length]) => (start + length) * 15 <= 36 * 60)
  .map(([start, length]): Session => [clockText(start * 15), clockText((start + length) * 15)]);
const sessions = fc.array(session, { maxLength: 2 }).filter((list) =>
  joined(list).every(([start, end]) => {
    const minuteOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
    return minuteOf(end) - minuteOf(start) < 24 * 60;
  }),
);
const grid: fc.Arbitrary<WeeklyGrid> = fc.record({
  1: sessions,
  2: sessions,
  3: sessions,
  4: sessions,
  5: sessions,
  6: sessions,
  7: sessions,
});
const exceptionDate = fc.integer({ min: toDayNumber(range.from), max: toDayNumber(range.to) }).map(fromDayNumber);
const plan: fc.Arbitrary<OpeningPlan> = fc.record({
  weekly: grid,
  seasons: fc
    .constantFrom([], [{ from: civilDate('2026-08-01'), to: civilDate('2026-08-31') }])
    .chain((seasons) => grid.map((weekly) => seasons.map((season) => ({ ...season, weekly })))),
  holiday: fc.oneof(sessions, fc.constant('asWeekly' as const)),
  makeup: fc.constantFrom('asWeekly' as const, 'closed' as const, 'asWeekday:5' as const),
  exceptions: fc.dictionary(exceptionDate, sessions, { maxKeys: 5 }),
});

function exactly<Value>(exchange: Exchange<Value>): Value {
  if (!exchange.exact) throw new Error(JSON.stringify(exchange.refusals));
  return exchange.value;
}

function hoursOn(schedule: OpeningSchedule, date: CivilDate): readonly Session[] {
  return schedule.days.find((day) => day.date === date)?.sessions ?? [];
}

/** A schedule out of weekly rules, whoever wrote them: on which dates which sessions. */
function expand(rules: readonly { from: CivilDate; to: CivilDate; session: Session }[]): Map<CivilDate, Session[]> {
  const days = new Map<CivilDate, Session[]>();
  for (const rule of rules) {
    for (let date = rule.from; date <= rule.to; date = addDays(date, 7)) {
      days.set(date, joined([...(days.get(date) ?? []), rule.session]));
    }
  }
  return days;
}

describe('a schedule', () => {
  it('has the hours of its plan on every date', () => {
    fc.assert(
      fc.property(plan, exceptionDate, (hours, date) => {
        const resolved = resolveOpening(hours, date, chinaCalendar);
        const schedule = exactly(scheduleOf(hours, range, chinaCalendar));
        expect(resolved.source === 'unknown' || hoursOn(schedule, date)).toEqual(
          resolved.source === 'unknown' || joined(resolved.sessions),
        );
      }),
    );
  });

  it('is refused by the name of the year when it depends on one that is not loaded', () => {
    const weekly = { 1: [['09:00', '17:00'] as const], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
    const hours: OpeningPlan = { weekly, seasons: [], holiday: [], makeup: 'closed', exceptions: {} };
    const over = { from: civilDate('2026-12-28'), to: civilDate('2027-01-31') };
    expect(scheduleOf(hours, over, chinaCalendar)).toEqual({
      exact: false,
      refusals: [
        {
          code: 'yearNotLoaded',
          path: '2027-01-04',
          message: 'the hours of `2027-01-04` depend on the statutory calendar of 2027, which is not loaded',
        },
      ],
    });
  });

  it('makes a plan that comes to the same', () => {
    fc.assert(
      fc.property(plan, (hours) => {
        const schedule = exactly(scheduleOf(hours, range, chinaCalendar));
        expect(exactly(scheduleOf(planOf(schedule), range, chinaCalendar))).toEqual(schedule);
      }),
    );
  });

  it('is made up of its weekly runs', () => {
    fc.assert(
      fc.property(plan, (hours) => {
        const schedule = exactly(scheduleOf(hours, range, chinaCalendar));
        const days = expand(weeklyRuns(schedule));
        expect([...days].sort()).toEqual(schedule.days.map(({ date, sessions: found }) => [date, found]));
      }),
    );
  });

  it('comes back from iCalendar as it was', () => {
    fc.assert(
      fc.property(plan, (hours) => {
        const schedule = exactly(scheduleOf(hours, range, chinaCalendar));
        expect(scheduleFromICalendar(scheduleToICalendar(schedule, '开放', stamp), range)).toEqual({
          exact: true,
          value: schedule,
        });
      }),
    );
  });

  it('comes back from schema.org as it was', () => {
    fc.assert(
      fc.property(plan, (hours) => {
        const schedule = exactly(scheduleOf(hours, range, chinaCalendar));
        fc.pre(schedule.days.length > 0);
        const entries = JSON.parse(JSON.stringify(exactly(toSchemaOrg(schedule))));
        expect(fromSchemaOrg({ openingHoursSpecification: entries }, range)).toEqual({ exact: true, value: schedule });
      }),
    );
  });
});

describe('HSDS rows', () => {
  const week: OpeningSchedule = {
    ...range,
    days: [
      {
        date: civilDate('2026-09-24'),
        sessions: [
          ['09:00', '11:30'],
          ['13:30', '17:00'],
        ],
      },
      { date: civilDate('2026-10-08'), sessions: [['09:00', '11:30']] },
    ],
  };

  it('have the fields of version 3.2', () => {
    const rows = exactly(toHsds(week, (_, index) => `row-${index}`));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual({
      id: 'row-0',
      valid_from: '2026-09-24',
      valid_to: '2026-09-24',
      dtstart: '2026-09-24',
      timezone: 8,
      freq: 'WEEKLY',
      interval: 1,
      wkst: 'MO',
      byday: 'TH',
      opens_at: '09:00+08:00',
      closes_at: '11:30+08:00',
    });
  });

  it('are refused for hours that reach midnight', () => {
    const late = { ...range, days: [{ date: civilDate('2026-09-24'), sessions: [['22:00', '24:00'] as const] }] };
    expect(toHsds(late, (run) => run.from)).toMatchObject({
      exact: false,
      refusals: [{ code: 'notExpressible', path: '2026-09-24' }],
    });
  });
});
