import { civilDate } from '@hutong/calendar';
import { describe, expect, it } from 'vitest';
import { type RetentionDates, type RetentionSchedule, retentionState } from './retention.ts';

const schedule: RetentionSchedule = {
  C1: 'permanent',
  C2: { from: 'recorded', months: 24, cite: 'an example' },
  C3: { from: 'majority', months: 12, cite: 'an example' },
  C4: { from: 'caseClosed', months: 1, cite: 'an example' },
};
const recorded = civilDate('2024-01-10');

describe('the retention clock', () => {
  it.each<[string, 'C1' | 'C2' | 'C3' | 'C4' | 'C5', RetentionDates, string, object]>([
    ['runs from the record', 'C2', { recorded }, '2026-01-10', { state: 'kept', until: '2026-01-10' }],
    ['has run out on the day after', 'C2', { recorded }, '2026-01-11', { state: 'due', since: '2026-01-11' }],
    [
      'waits for the case to be closed',
      'C4',
      { recorded },
      '2030-01-01',
      { state: 'notStarted', waitsFor: 'caseClosed' },
    ],
    [
      'ends with a month that is shorter',
      'C4',
      { recorded, caseClosed: civilDate('2025-01-31') },
      '2025-02-28',
      { state: 'kept', until: '2025-02-28' },
    ],
    [
      'runs from the 18th birthday',
      'C3',
      { recorded, birthDate: civilDate('2007-03-01') },
      '2026-03-01',
      { state: 'kept', until: '2026-03-01' },
    ],
    [
      'is unknown while the date of birth is',
      'C3',
      { recorded },
      '2099-01-01',
      { state: 'unknown', missing: 'birthDate' },
    ],
    [
      'is unknown where no period is set, and then nothing is erased',
      'C5',
      { recorded },
      '2099-01-01',
      { state: 'unknown', missing: 'period' },
    ],
    ['may stand still for ever', 'C1', { recorded }, '2099-01-01', { state: 'permanent' }],
  ])('%s', (_, privacyClass, dates, on, expected) => {
    expect(retentionState(privacyClass, schedule, dates, civilDate(on))).toEqual(expected);
  });
});
