import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinaCalendar } from './china-calendar.ts';
import { addDays, type CivilDate, civilDate } from './civil-date.ts';
import { assessBlock } from './opening-block.ts';
import { type OpeningDay, openingDays } from './opening-days.ts';
import type { OpeningLog } from './opening-log.ts';
import { clockText, type Session } from './opening-session.ts';
import { assessWeek, type WeekStandard } from './opening-week.ts';
import { leastChange } from './week-repair.ts';

const standard: WeekStandard = {
  minDays: 5,
  minRestDays: 1,
  minMinutes: 180,
  session: 'longest',
  makeupDay: 'workday',
  holidayWeek: 'literal',
};

interface WeekInput {
  /** Sessions of Monday, Tuesday, and so on; an empty list is a closed day. */
  readonly week: readonly (readonly Session[])[];
  readonly suspended?: readonly CivilDate[];
  /** The last day that the log speaks for; the Sunday unless given. */
  readonly loggedTo?: CivilDate;
  readonly gapMinutes?: number;
}

function daysFrom(monday: string, { week, suspended = [], loggedTo, gapMinutes = 0 }: WeekInput): OpeningDay[] {
  const from = civilDate(monday);
  const to = addDays(from, 6);
  const log: OpeningLog = {
    from,
    to: loggedTo ?? to,
    days: week.map((sessions, index) => ({ date: addDays(from, index), sessions })),
    suspensions: suspended.map((date) => ({ from: date, to: date, reason: 'typhoon' })),
  };
  return openingDays({ log, from, to, basis: 'actual', gapMinutes, calendar: chinaCalendar });
}

const open: readonly Session[] = [['09:00', '17:00']];
const shut: readonly Session[] = [];
const mondayToFriday = [open, open, open, open, open, shut, shut];

function assess(monday: string, input: WeekInput, changed: Partial<WeekStandard> = {}) {
  return assessWeek(daysFrom(monday, input), { ...standard, ...changed });
}

describe('a week of openings', () => {
  it('counts a day once, however often it opens', () => {
    const twice: Session[] = [
      ['09:00', '12:00'],
      ['14:00', '17:00'],
    ];
    const { minDays } = assess('2023-06-05', { week: [open, open, open, twice, shut, shut, shut] });
    expect(minDays).toMatchObject({ verdict: 'fail', counted: { min: 4, max: 4 } });
  });

  it.each([
    [
      'longest',
      'pass',
      [
        ['09:00', '12:00'],
        ['14:00', '15:00'],
      ],
    ],
    [
      'strict',
      'fail',
      [
        ['09:00', '12:00'],
        ['14:00', '15:00'],
      ],
    ],
    [
      'longest',
      'fail',
      [
        ['09:00', '11:00'],
        ['14:00', '16:00'],
      ],
    ],
    [
      'total',
      'pass',
      [
        ['09:00', '11:00'],
        ['14:00', '16:00'],
      ],
    ],
    [
      'total',
      'fail',
      [
        ['09:00', '10:29'],
        ['14:00', '15:30'],
      ],
    ],
  ] as const)('under the reading %s comes to %s for %j each day', (session, verdict, sessions) => {
    const { minDays } = assess('2023-06-05', { week: Array.from({ length: 5 }, () => sessions) }, { session });
    expect(minDays.verdict).toBe(verdict);
  });

  it('reports openings that are too short, although they do no harm', () => {
    const { minDays, shortOpenings } = assess('2023-06-05', {
      week: [...mondayToFriday.slice(0, 5), [['09:00', '09:30']], shut],
    });
    expect(minDays.verdict).toBe('pass');
    expect(shortOpenings).toEqual([{ date: '2023-06-10', opening: { start: '09:00', end: '09:30', minutes: 30 } }]);
  });

  it('bridges a short break where the text is read that way', () => {
    const week = Array.from({ length: 5 }, (): Session[] => [
      ['09:00', '10:30'],
      ['11:00', '12:30'],
    ]);
    expect(assess('2023-06-05', { week }).minDays.verdict).toBe('fail');
    expect(assess('2023-06-05', { week, gapMinutes: 30 }).minDays.verdict).toBe('pass');
  });

  it.each([
    ['literal', 'fail', 5],
    ['proRata', 'pass', 2],
    ['exempt', 'notApplicable', 5],
  ] as const)('with a holiday block, under the reading %s, comes to %s', (holidayWeek, verdict, required) => {
    // 2 to 6 October off, 7 and 8 October worked.
    const week = [shut, shut, shut, shut, shut, open, open];
    const { minDays, workdays, holidayWeek: holiday } = assess('2023-10-02', { week }, { holidayWeek });
    expect(minDays).toMatchObject({ verdict, required: { min: required, max: required } });
    expect([workdays.min, holiday]).toEqual([2, true]);
  });

  it('is no holiday week for a block that takes only its Saturday and Sunday', () => {
    expect(assess('2022-12-26', { week: mondayToFriday }, { holidayWeek: 'exempt' }).minDays.verdict).toBe('pass');
  });

  it('takes a worked Sunday for no rest day, unless it goes by the name of the weekday', () => {
    const week = [open, open, open, shut, shut, shut, open];
    expect(assess('2023-06-19', { week }).restDay.verdict).toBe('fail');
    expect(assess('2023-06-19', { week }, { makeupDay: 'restDay' }).restDay.verdict).toBe('pass');
    expect(assess('2023-06-19', { week: [open, open, open, open, shut, shut, shut] }).restDay.verdict).toBe('pass');
  });

  it('is waived when suspended rest days explain that none was open', () => {
    const suspended = [civilDate('2023-06-10')];
    expect(assess('2023-06-05', { week: mondayToFriday, suspended }).restDay.verdict).toBe('waived');
  });

  it('counts a suspended day that did open as open', () => {
    const { minDays, suspendedDays } = assess('2023-06-05', {
      week: mondayToFriday,
      suspended: [civilDate('2023-06-09')],
    });
    expect([minDays.verdict, suspendedDays]).toEqual(['pass', 0]);
  });

  it('is unknown while days that could decide it are not logged, and decided as soon as they cannot', () => {
    const untilThursday = { loggedTo: civilDate('2023-06-08') };
    const undecided = assess('2023-06-05', { week: [open, open, open, open], ...untilThursday });
    expect(undecided.minDays).toMatchObject({ verdict: 'unknown', counted: { min: 4, max: 7 } });
    expect(undecided.missing).toEqual([{ why: 'absent', of: 'log' }]);
    const untilSaturday = { loggedTo: civilDate('2023-06-10') };
    expect(assess('2023-06-05', { week: [open, open, open, open, shut, shut], ...untilSaturday }).minDays.verdict).toBe(
      'unknown',
    );
    expect(assess('2023-06-05', { week: [open, open, open, shut, shut, shut], ...untilSaturday }).minDays.verdict).toBe(
      'fail',
    );
    expect(assess('2023-06-05', { week: [shut, shut, shut, shut], ...untilThursday }).minDays.verdict).toBe('fail');
    expect(
      assess('2023-06-05', { week: mondayToFriday.slice(0, 5), loggedTo: civilDate('2023-06-09') }).minDays.verdict,
    ).toBe('pass');
  });

  it('in a year that is not loaded cannot be pro rata or exempt, but can have enough days', () => {
    const verdict = (holidayWeek: WeekStandard['holidayWeek'], week: WeekInput['week']) =>
      assess('2027-03-01', { week }, { holidayWeek }).minDays.verdict;
    expect(verdict('proRata', mondayToFriday)).toBe('pass');
    expect(verdict('proRata', [open, open, open, shut, shut, shut, shut])).toBe('unknown');
    expect(verdict('exempt', mondayToFriday)).toBe('unknown');
  });

  it('is a week from Monday to Sunday', () => {
    const days = daysFrom('2023-06-05', { week: mondayToFriday });
    const twice = days.map((day, index) => (index === 2 ? (days[1] ?? day) : day));
    for (const wrong of [days.slice(1), [...days].reverse(), twice, []]) {
      expect(() => assessWeek(wrong, standard)).toThrow(expect.objectContaining({ code: 'invalidWeek' }));
    }
  });
});

describe('a holiday block', () => {
  it('is unknown while one of its days is not logged', () => {
    const [from, to] = [civilDate('2023-09-29'), civilDate('2023-10-06')];
    const log: OpeningLog = { from, to: civilDate('2023-10-01'), days: [], suspensions: [] };
    const days = openingDays({ log, from, to, basis: 'actual', gapMinutes: 0, calendar: chinaCalendar });
    expect(assessBlock(days, { ...standard, minDays: 1 }).openDays.verdict).toBe('unknown');
  });

  it('is excused by days that were suspended and did not open, and only by those', () => {
    const [from, to] = [civilDate('2023-09-29'), civilDate('2023-10-06')];
    const suspensions = [{ from, to: civilDate('2023-09-30'), reason: 'typhoon' }];
    const log: OpeningLog = { from, to, days: [{ date: from, sessions: open }], suspensions };
    const days = openingDays({ log, from, to, basis: 'actual', gapMinutes: 0, calendar: chinaCalendar });
    const block = (minDays: number) => assessBlock(days, { ...standard, minDays });
    expect([1, 2, 3].map((minDays) => block(minDays).openDays.verdict)).toEqual(['pass', 'waived', 'fail']);
    expect(block(1).suspendedDays).toBe(1);
  });
});

describe('a year of weeks from 2025-12-29 on', () => {
  const weeks = Array.from({ length: 52 }, (_, index) => addDays(civilDate('2025-12-29'), index * 7));
  const following = (date: CivilDate) => {
    const day = chinaCalendar.classify(date);
    return day.kind !== 'unknown' && day.workday;
  };
  const count = (
    opens: (date: CivilDate) => boolean,
    judge: 'minDays' | 'restDay',
    changed: Partial<WeekStandard> = {},
  ) =>
    weeks.filter((monday) => {
      const week = Array.from({ length: 7 }, (_, index) => (opens(addDays(monday, index)) ? open : shut));
      return assess(monday, { week }, changed)[judge].verdict === 'fail';
    }).length;

  it('fails nine times for a station that follows the working calendar, and never pro rata', () => {
    expect(count(following, 'minDays')).toBe(9);
    expect(count(following, 'minDays', { holidayWeek: 'proRata' })).toBe(0);
    expect(count(following, 'restDay')).toBe(52);
  });
});

describe('the least change', () => {
  const session = fc.constantFrom<readonly Session[]>(
    shut,
    open,
    [['09:00', '10:00']],
    [['09:00', '11:30']],
    [
      ['09:00', '11:00'],
      ['14:00', '15:00'],
    ],
  );
  const week = fc.array(session, { minLength: 7, maxLength: 7 });
  const monday = fc.constantFrom('2023-06-05', '2023-06-19', '2026-02-09', '2026-09-28');
  const reading = fc.record({
    session: fc.constantFrom('longest' as const, 'strict' as const, 'total' as const),
    holidayWeek: fc.constantFrom('literal' as const, 'proRata' as const),
  });

  /** The day as it is after the change: enough on its own. */
  const changed = (
    sessions: readonly Session[],
    minutes: number,
    kind: WeekStandard['session'],
  ): readonly Session[] => {
    if (minutes === 0) return sessions;
    if (sessions.length === 0) return [['09:00', clockText(9 * 60 + minutes)]];
    if (kind === 'strict') return sessions.map(([start]) => [start, clockText(Number(start.slice(0, 2)) * 60 + 180)]);
    if (kind === 'total') return [...sessions, ['20:00', clockText(20 * 60 + minutes)]];
    const [[start, end] = ['09:00', '09:00'], ...rest] = sessions;
    const minuteOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
    return [[start, clockText(minuteOf(end) + minutes)], ...rest];
  };

  it('makes the week pass', () => {
    fc.assert(
      fc.property(monday, week, reading, (from, sessions, readings) => {
        const judged = { ...standard, ...readings };
        const repair = leastChange(daysFrom(from, { week: sessions }), judged);
        fc.pre(repair?.possible === true);
        const after = sessions.map((day, index) => {
          const change = repair.possible && repair.changes.find(({ date }) => date === addDays(civilDate(from), index));
          return change ? changed(day, change.minutes, readings.session) : day;
        });
        const { minDays, restDay } = assessWeek(daysFrom(from, { week: after }), judged);
        expect([minDays.verdict, restDay.verdict]).toEqual(['pass', 'pass']);
      }),
    );
  });

  it('changes no more days and adds no more minutes than any other that would', () => {
    fc.assert(
      fc.property(monday, week, reading, (from, sessions, readings) => {
        const judged = { ...standard, ...readings };
        const days = daysFrom(from, { week: sessions });
        const repair = leastChange(days, judged);
        fc.pre(repair?.possible === true);
        const costs = days.map((day) => leastMinutes(day, judged));
        for (let choice = 0; choice < 128; choice++) {
          const chosen = days.filter((_, index) => (choice >> index) & 1);
          const minutes = costs.reduce((sum, cost, index) => sum + ((choice >> index) & 1 ? cost : 0), 0);
          const after = sessions.map((day, index) =>
            (choice >> index) & 1 ? changed(day, costs[index] ?? 0, readings.session) : day,
          );
          const { minDays, restDay } = assessWeek(daysFrom(from, { week: after }), judged);
          if (minDays.verdict !== 'pass' || restDay.verdict !== 'pass') continue;
          const [best, least] = repair.possible ? [repair.changes.length, repair.minutes] : [0, 0];
          expect(chosen.length > best || (chosen.length === best && minutes >= least)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  /** Minutes that a day needs to count: from a day of one session, by its length alone. */
  function leastMinutes(day: OpeningDay, { minMinutes, session: kind }: WeekStandard): number {
    const lengths = (day.openings ?? []).map(({ minutes }) => minutes);
    if (lengths.length === 0) return minMinutes;
    if (kind === 'strict') return lengths.reduce((sum, minutes) => sum + Math.max(0, minMinutes - minutes), 0);
    const reached = kind === 'total' ? lengths.reduce((sum, minutes) => sum + minutes, 0) : Math.max(...lengths);
    return Math.max(0, minMinutes - reached);
  }

  it('is nothing for a week that does not fail', () => {
    expect(
      leastChange(daysFrom('2023-06-05', { week: [shut, open, open, open, open, open, shut] }), standard),
    ).toBeUndefined();
  });

  it('opens a rest day when that is all that is lacking', () => {
    expect(leastChange(daysFrom('2023-06-05', { week: mondayToFriday }), standard)).toEqual({
      possible: true,
      changes: [{ date: '2023-06-10', kind: 'open', minutes: 180, restDay: true }],
      minutes: 180,
    });
  });

  it('does not ask a station to open in a typhoon, and says when too few days are left', () => {
    const suspended = [civilDate('2023-06-06')];
    const repair = leastChange(
      daysFrom('2023-06-05', { week: [open, shut, shut, shut, shut, shut, shut], suspended }),
      standard,
    );
    expect(repair?.possible && repair.changes.map(({ date }) => date)).not.toContain('2023-06-06');
    const logged = daysFrom('2023-06-05', { week: [shut, shut, shut], loggedTo: civilDate('2023-06-07') });
    expect(leastChange(logged, standard)).toEqual({ possible: false });
  });
});
