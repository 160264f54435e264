import { describe, expect, it } from 'vitest';
import { chinaCalendar } from './china-calendar.ts';
import { civilDate } from './civil-date.ts';
import { deadlineStatus } from './deadline-status.ts';
import { addWorkingDays } from './working-days.ts';

describe('a deadline in 2027, thirty working days from today', () => {
  // Provisionally 2027-01-06; it cannot lie before 2027-01-03.
  const due = addWorkingDays(civilDate('2026-11-24'), 30, chinaCalendar);
  const status = (asOf: string, doneOn?: string) =>
    deadlineStatus({ due, asOf: civilDate(asOf), doneOn: doneOn === undefined ? undefined : civilDate(doneOn) });

  it('is pending for as long as it cannot have passed', () => {
    expect(status('2026-11-25')).toEqual({ status: 'pending', verdict: 'notYetDue' });
    expect(status('2027-01-03')).toEqual({ status: 'pending', verdict: 'notYetDue' });
  });

  it('is met by what was done before it can have passed', () => {
    expect(status('2027-02-01', '2027-01-03')).toEqual({ status: 'met', verdict: 'pass' });
  });

  it('is unknown after that, with the year to load', () => {
    for (const unknown of [status('2027-01-04'), status('2027-02-01', '2027-01-04')]) {
      expect(unknown).toEqual({ status: 'unknown', verdict: 'unknown', missingYears: [2027] });
    }
  });
});

describe('a deadline that is known', () => {
  const due = { known: true, value: civilDate('2026-03-09') } as const;

  it('counts the days that it was late, done or not', () => {
    expect(deadlineStatus({ due, asOf: civilDate('2026-06-01'), doneOn: civilDate('2026-03-12') })).toEqual({
      status: 'metLate',
      verdict: 'fail',
      daysLate: 3,
    });
    expect(deadlineStatus({ due, asOf: civilDate('2026-03-11'), doneOn: civilDate('2026-03-12') })).toEqual({
      status: 'overdue',
      verdict: 'fail',
      daysLate: 2,
    });
  });
});
