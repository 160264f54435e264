import { describe, expect, it } from 'vitest';
import { chinaCalendar } from './china-calendar.ts';
import { civilDate } from './civil-date.ts';
import type { OpeningPlan } from './opening-plan.ts';
import type { Session } from './opening-session.ts';
import { openingState } from './opening-state.ts';

const day: readonly Session[] = [
  ['09:00', '11:30'],
  ['13:30', '17:00'],
];
const plan: OpeningPlan = {
  weekly: { 1: [], 2: day, 3: [['22:00', '25:00']], 4: day, 5: day, 6: [['18:00', '24:00']], 7: [['00:00', '02:00']] },
  seasons: [],
  holiday: [],
  makeup: 'closed',
  exceptions: {},
};
const at = (date: string, time: string, changed: Partial<OpeningPlan> = {}) =>
  openingState({ ...plan, ...changed }, { date: civilDate(date), time }, chinaCalendar);
const until = (date: string, time: string) => ({ state: 'open', closes: { known: true, value: { date, time } } });
const opensNext = (date: string, time: string) => ({
  state: 'closed',
  opens: { known: true, value: { date, time } },
});

describe('a station at a moment', () => {
  it.each([
    ['08:59', opensNext('2026-03-03', '09:00')],
    ['09:00', until('2026-03-03', '11:30')],
    ['11:29', until('2026-03-03', '11:30')],
    ['11:30', opensNext('2026-03-03', '13:30')],
    ['17:00', opensNext('2026-03-04', '22:00')],
  ])('on a Tuesday at %s', (time, state) => {
    expect(at('2026-03-03', time)).toEqual(state);
  });

  it('stays open past midnight', () => {
    expect(at('2026-03-04', '23:59')).toEqual(until('2026-03-05', '01:00'));
    expect(at('2026-03-05', '00:59')).toEqual(until('2026-03-05', '01:00'));
    expect(at('2026-03-05', '01:00')).toEqual(opensNext('2026-03-05', '09:00'));
  });

  it('stays open past midnight into a holiday on which it does not open', () => {
    // 30 September 2026 is a Wednesday; the block begins on the next day.
    expect(at('2026-10-01', '00:30')).toEqual(until('2026-10-01', '01:00'));
    expect(at('2026-10-01', '09:30')).toEqual(opensNext('2026-10-08', '09:00'));
  });

  it('is open in one stretch where an evening touches the next morning', () => {
    expect(at('2026-03-07', '19:00')).toEqual(until('2026-03-08', '02:00'));
  });

  it('never opens next when the plan has no opening within a year', () => {
    const closed = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
    expect(at('2025-03-03', '09:00', { weekly: closed })).toEqual({
      state: 'closed',
      opens: { known: true, value: undefined },
    });
  });

  it('cannot say when it opens next across a day that is not loaded', () => {
    expect(at('2026-12-31', '18:00')).toEqual({
      state: 'closed',
      opens: { known: false, missingYears: [2027], provisional: { date: '2027-01-02', time: '18:00' } },
    });
  });

  it('is unknown on a day that is not loaded, with the year and what it seems to be', () => {
    expect(at('2027-03-02', '10:00')).toEqual({ state: 'unknown', missingYears: [2027], provisional: 'open' });
    expect(at('2027-03-02', '12:00')).toEqual({ state: 'unknown', missingYears: [2027], provisional: 'closed' });
    expect(at('2027-03-02', '10:00', { exceptions: { '2027-03-02': day } })).toEqual(until('2027-03-02', '11:30'));
  });

  it('closes at a moment that is unknown where the evening may run on into a day that is not loaded', () => {
    const weekly = { ...plan.weekly, 4: [['18:00', '24:00'] as const] };
    expect(at('2026-12-31', '20:00', { weekly })).toEqual({
      state: 'open',
      closes: { known: false, missingYears: [2027], provisional: { date: '2027-01-01', time: '00:00' } },
    });
    expect(at('2026-12-31', '20:00', { weekly: { ...weekly, 4: [['18:00', '23:00']] } })).toEqual(
      until('2026-12-31', '23:00'),
    );
  });

  it('never closes when it is open day and night', () => {
    const always: readonly Session[] = [['00:00', '24:00']];
    const weekly = { 1: always, 2: always, 3: always, 4: always, 5: always, 6: always, 7: always };
    const open = at('2025-03-03', '09:00', { weekly, holiday: 'asWeekly', makeup: 'asWeekly' });
    expect(open).toEqual({ state: 'open', closes: { known: true, value: undefined } });
  });

  it('does not depend on the night before once it is noon', () => {
    expect(at('2018-12-29', '12:00', { makeup: 'asWeekly' }).state).toBe('closed');
    expect(at('2018-12-29', '11:59', { makeup: 'asWeekly' }).state).toBe('unknown');
  });

  it.each(['24:00', '9:00', '09:60'])('has no time of day `%s`', (time) => {
    expect(() => at('2026-03-03', time)).toThrow(expect.objectContaining({ code: 'invalidInstant', received: time }));
  });
});
