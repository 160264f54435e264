import { chinaCalendar, civilDate, type OpeningPlan } from '@hutong/calendar';
import { describe, expect, it } from 'vitest';
import { openStatus } from './open-status.ts';

const closed: OpeningPlan = {
  weekly: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] },
  seasons: [],
  holiday: [],
  makeup: 'closed',
  exceptions: {},
};
const tuesdays: OpeningPlan = {
  ...closed,
  weekly: {
    ...closed.weekly,
    2: [
      ['09:00', '11:30'],
      ['11:30', '12:00'],
      ['13:00', '17:00'],
    ],
  },
};
const at = (date: string, time: string) => ({ date: civilDate(date), time });

describe('openStatus', () => {
  it.each([
    [
      'before the first opening',
      '08:59',
      { state: 'closed', next: { kind: 'at', date: '2026-11-24', start: '09:00' } },
    ],
    ['as it opens', '09:00', { state: 'open', until: '12:00' }],
    ['where two sessions touch', '11:30', { state: 'open', until: '12:00' }],
    ['at noon', '12:00', { state: 'closed', next: { kind: 'at', date: '2026-11-24', start: '13:00' } }],
    ['as it closes', '17:00', { state: 'closed', next: { kind: 'at', date: '2026-12-01', start: '09:00' } }],
  ])('%s', (_, time, status) => {
    expect(openStatus(tuesdays, at('2026-11-24', time), chinaCalendar)).toEqual(status);
  });

  it('is open after midnight by the evening before', () => {
    const late = { ...closed, weekly: { ...closed.weekly, 1: [['22:00', '25:30']] as const } };
    expect(openStatus(late, at('2026-11-24', '01:29'), chinaCalendar)).toEqual({ state: 'open', until: '01:30' });
    expect(openStatus(late, at('2026-11-24', '01:30'), chinaCalendar).state).toBe('closed');
  });

  it('skips a holiday on the way to the next opening', () => {
    const plan: OpeningPlan = { ...closed, weekly: { ...closed.weekly, 4: [['09:00', '12:00']] } };
    expect(openStatus(plan, at('2026-09-30', '10:00'), chinaCalendar)).toEqual({
      state: 'closed',
      next: { kind: 'at', date: '2026-10-08', start: '09:00' },
    });
  });

  it('does not know where a year is not loaded, and says which', () => {
    expect(openStatus(tuesdays, at('2027-01-05', '10:00'), chinaCalendar)).toEqual({ state: 'unknown', year: 2027 });
    const fridays: OpeningPlan = { ...closed, weekly: { ...closed.weekly, 5: [['09:00', '12:00']] } };
    expect(openStatus(fridays, at('2026-12-31', '10:00'), chinaCalendar)).toEqual({
      state: 'closed',
      next: { kind: 'unknown', year: 2027 },
    });
  });

  it('says that no opening is near', () => {
    expect(openStatus(closed, at('2026-06-01', '10:00'), chinaCalendar)).toEqual({
      state: 'closed',
      next: { kind: 'none' },
    });
  });
});
