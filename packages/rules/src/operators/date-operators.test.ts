import { ageOn, chinaCalendar, civilDate } from '@hutong/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileExpression } from '../expression.ts';
import type { Json, JsonObject } from '../json.ts';
import type { FieldNote } from '../pack.ts';
import { RulesError } from '../rules-error.ts';
import { Range, type Value } from '../value.ts';
import { operators } from './index.ts';

const field = (type: FieldNote['type']): FieldNote => ({ title: { zh: '项', en: 'field' }, type });
const fields = { born: field('date'), day: field('date'), count: field('integer'), rate: field('number') };
const moment = { asOf: '2026-11-24', calendar: chinaCalendar };

const evaluate = (logic: Json, subject: JsonObject = {}): Value =>
  compileExpression({ logic, fields }).evaluate(subject, moment);
const born: Json = { var: 'born' };
const day: Json = { var: 'day' };
const problem = (logic: Json): string | undefined => {
  try {
    compileExpression({ logic, fields });
    return undefined;
  } catch (error) {
    if (error instanceof RulesError) return `${error.code}: ${error.problems[0]?.expected ?? ''}`;
    throw error;
  }
};

describe('`age`', () => {
  it.each([
    ['the day before the eighteenth birthday', '2008-05-20', '2026-05-19', 'march1', 17],
    ['the eighteenth birthday', '2008-05-20', '2026-05-20', 'march1', 18],
    ['born on 29 February, read as 1 March, on 28 February', '2008-02-29', '2026-02-28', 'march1', 17],
    ['born on 29 February, read as 1 March, on 1 March', '2008-02-29', '2026-03-01', 'march1', 18],
    ['born on 29 February, read as 28 February, on 28 February', '2008-02-29', '2026-02-28', 'february28', 18],
    ['born on 29 February, in a leap year', '2008-02-29', '2028-02-28', 'february28', 19],
    ['born on 29 February, on a 29 February', '2008-02-29', '2028-02-29', 'march1', 20],
    ['the day of birth', '2026-02-28', '2026-02-28', 'march1', 0],
    ['the day before birth', '2026-03-01', '2026-02-28', 'march1', undefined],
  ])('%s', (_, birth, on, rule, expected) => {
    expect(evaluate({ age: [born, day, rule] }, { born: birth, day: on })).toBe(expected);
  });

  it('is what the calendar says on every pair of dates', () => {
    const dates = fc
      .record({
        year: fc.integer({ min: 1900, max: 2100 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      })
      .map((date) => `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`);
    const awkward = fc.constantFrom('2008-02-29', '2024-02-29', '2000-02-29', '2026-02-28', '2026-03-01', '2100-03-01');
    const any = fc.oneof(dates, awkward);
    fc.assert(
      fc.property(any, any, fc.constantFrom('march1' as const, 'february28' as const), (birth, on, leapBirthday) => {
        const expected = on < birth ? undefined : ageOn(civilDate(birth), civilDate(on), { leapBirthday });
        expect(evaluate({ age: [born, day, leapBirthday] }, { born: birth, day: on })).toBe(expected);
      }),
    );
  });

  it.each([
    [{ age: [born, day, 'march'] }, 'operandType: `march1` or `february28`'],
    [{ age: [born, 18, 'march1'] }, 'operandType: a date'],
    [{ age: [born, day] }, 'operatorArity: 3'],
  ] as const)('%j is refused', (logic, expected) => {
    expect(problem(logic as Json)).toBe(expected);
  });
});

describe('stretches of time', () => {
  it.each([
    [{ daysBetween: [born, day] }, '2024-02-28', '2024-03-01', 2],
    [{ daysBetween: [born, day] }, '2026-02-28', '2026-03-01', 1],
    [{ daysBetween: [born, day] }, '2026-03-01', '2026-02-28', -1],
    [{ daysBetween: [born, day] }, '2026-03-01', '2026-03-01', 0],
    [{ monthsBetween: [born, day] }, '2026-01-15', '2026-02-14', 0],
    [{ monthsBetween: [born, day] }, '2026-01-15', '2026-02-15', 1],
    [{ monthsBetween: [born, day] }, '2026-01-31', '2026-02-28', 1],
    [{ monthsBetween: [born, day] }, '2024-01-31', '2024-02-28', 0],
    [{ monthsBetween: [born, day] }, '2026-02-28', '2026-01-31', -1],
    [{ monthsBetween: [born, day] }, '2025-12-31', '2026-12-30', 11],
    [{ workingDaysBetween: [born, day] }, '2026-02-14', '2026-02-28', 6],
    [{ workingDaysBetween: [born, day] }, '2026-02-28', '2026-02-14', undefined],
  ] as const)('%j from %s to %s is %s', (logic, from, to, expected) => {
    expect(evaluate(logic as Json, { born: from, day: to })).toBe(expected);
  });

  it('working days that run into a year that is not loaded are a range', () => {
    const { to } = chinaCalendar.coverage();
    const year = Number(to.slice(0, 4)) + 1;
    const count = evaluate({ workingDaysBetween: [born, day] }, { born: `${year}-06-01`, day: `${year}-06-10` });
    expect(count).toEqual(new Range(0, 10));
  });
});

describe('dates that are computed', () => {
  it.each([
    [{ addDays: [day, 1] }, '2026-02-28', '2026-03-01'],
    [{ addDays: [day, -1] }, '2024-03-01', '2024-02-29'],
    [{ addDays: [day, 4_000_000] }, '2026-01-01', undefined],
    [{ addMonths: [day, 1, 'clamp'] }, '2026-01-31', '2026-02-28'],
    [{ addMonths: [day, 1, 'overflow'] }, '2026-01-31', '2026-03-03'],
    [{ addMonths: [day, 1, 'error'] }, '2026-01-31', undefined],
    [{ addMonths: [day, 1, 'error'] }, '2026-01-30', undefined],
    [{ addMonths: [day, 1, 'error'] }, '2026-01-28', '2026-02-28'],
    [{ addMonths: [day, -12, 'clamp'] }, '2024-02-29', '2023-02-28'],
    [{ addWorkingDays: [day, 30] }, '2026-01-20', '2026-03-09'],
    [{ addWorkingDays: [day, -1] }, '2026-02-24', '2026-02-14'],
    [{ addWorkingDays: [day, { var: 'count' }] }, '2026-02-24', undefined],
    [{ year: [day] }, '2026-02-24', 2026],
    [{ month: [day] }, '2026-02-24', 2],
    [{ asOf: [] }, '2026-02-24', '2026-11-24'],
  ] as const)('%j of %s is %s', (logic, date, expected) => {
    expect(evaluate(logic as Json, { day: date, count: 0 })).toBe(expected);
  });

  it.each([
    [{ addMonths: [day, 1, 'round'] }, 'operandType: `clamp` or `overflow` or `error`'],
    [{ addMonths: [day, 1] }, 'operatorArity: 3'],
    [{ addDays: [day, { var: 'rate' }] }, 'operandType: a whole number'],
    [{ addWorkingDays: [day, 0] }, 'operandType: a number of days other than zero'],
    [{ year: [{ var: 'count' }] }, 'operandType: a date'],
  ] as const)('%j is refused', (logic, expected) => {
    expect(problem(logic as Json)).toBe(expected);
  });

  it('a year that is not loaded leaves a deadline unknown, never a guess', () => {
    expect(evaluate({ addWorkingDays: [day, 30] }, { day: chinaCalendar.coverage().to })).toBeUndefined();
  });

  it('and names the year', () => {
    const lacks = operators.get('addWorkingDays')?.lacks;
    const year = Number(chinaCalendar.coverage().to.slice(0, 4)) + 1;
    expect(lacks?.([`${year}-03-01`, 5], { calendar: chinaCalendar } as never, [])).toEqual({
      path: `calendar.${year}`,
      why: 'notLoaded',
    });
  });
});

describe('the order of dates', () => {
  it.each([
    ['before', [true, false, false]],
    ['notAfter', [true, true, false]],
    ['notBefore', [false, true, true]],
    ['after', [false, false, true]],
  ] as const)('%s, of the day before, the same day and the day after', (name, expected) => {
    const days = ['2026-02-28', '2026-03-01', '2026-03-02'];
    expect(days.map((date) => evaluate({ [name]: [day, '2026-03-01'] }, { day: date }))).toEqual(expected);
    expect(evaluate({ [name]: [day, '2026-03-01'] })).toBeUndefined();
  });

  it.each(['<', '===', '>='])('`%s` takes a day that exists, and no other text', (name) => {
    expect(problem({ [name]: [day, '2026-02-28'] })).toBeUndefined();
    expect(problem({ [name]: [day, '2026-02-30'] })).toBe('dateInvalid: YYYY-MM-DD, a day that exists');
  });

  it('numbers have no place in it', () => {
    expect(problem({ before: [day, { var: 'count' }] })).toBe('operandType: a date');
  });
});
