import { describe, expect, it } from 'vitest';
import { chinaCalendar } from './china-calendar.ts';
import { type CivilDate, civilDate } from './civil-date.ts';
import { type TrainingFacts, type TrainingRule, trainingPlan } from './training-plan.ts';

const rule: TrainingRule = { inductionMonths: 3, roll: 'none', induction: 'countsForYear', partialYear: 'fullOnly' };

function plan(
  facts: Partial<TrainingFacts> & { readonly trainings: readonly CivilDate[] },
  changed: Partial<TrainingRule> = {},
) {
  return trainingPlan(
    { ...rule, ...changed },
    { appointed: civilDate('2025-11-20'), asOf: civilDate('2026-12-31'), calendar: chinaCalendar, ...facts },
  );
}

describe('the training of a person in a post', () => {
  it('owes a further training in the year of the induction where the two are separate', () => {
    const { induction, years } = plan({ trainings: [civilDate('2026-01-10')] }, { induction: 'separate' });
    expect(induction.status).toBe('met');
    expect(years.at(-1)).toMatchObject({ id: '2026', status: 'open' });
  });

  it('has the induction late by the days after its last day', () => {
    expect(plan({ trainings: [civilDate('2026-02-23')] }).induction).toEqual({
      status: 'metLate',
      verdict: 'fail',
      daysLate: 3,
    });
  });

  it('does not take a training before the appointment for the induction', () => {
    expect(plan({ trainings: [civilDate('2025-11-19')], asOf: civilDate('2026-03-01') }).induction.status).toBe(
      'overdue',
    );
  });

  it('asks nothing of a year in which the person left', () => {
    const { years } = plan({ trainings: [], left: civilDate('2026-06-30') });
    expect(years.map(({ status }) => status)).toEqual(['notRequired', 'notRequired']);
  });
});
