import { describe, expect, it } from 'vitest';
import { readStudentNumber } from './student-number.ts';

describe('a student number', () => {
  it.each([
    ['of an ID number', 'G11010519491231002X', { kind: 'residentId', birthDate: '1949-12-31' }],
    ['of a school', 'J310105201506010019', { kind: 'school', division: '310105', birthDate: '2015-06-01' }],
    ['that is temporary', 'L310105201506010012', { kind: 'temporary' }],
  ])('%s is read', (_, number, value) => {
    expect(readStudentNumber(number)).toMatchObject({ valid: true, value });
  });

  it.each([
    ['around an ID number that cannot be', 'G110105194912310021', 'residentId'],
    ['with another first letter', 'A310105201506010019', 'prefix'],
    ['of 18 characters', 'J31010520150601001', 'length'],
    ['born on a day that does not exist', 'J310105201502300019', 'birthDate'],
    ['with a letter inside', 'J31010520150601001X', 'characters'],
    ['of no place', 'J010105201506010019', 'division'],
  ])('%s is refused', (_, number, flaw) => {
    expect(readStudentNumber(number)).toEqual({ valid: false, flaw });
  });
});
