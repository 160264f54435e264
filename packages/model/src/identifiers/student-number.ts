import { type CivilDate, isCivilDate } from '@hutong/calendar';
import type { IdentifierReading } from './identifier-reading.ts';
import { readResidentId } from './resident-id.ts';

/** What a student number says. */
export type StudentNumber =
  | { readonly kind: 'residentId'; readonly residentId: string; readonly birthDate: CivilDate }
  | { readonly kind: 'school' | 'temporary'; readonly division: string; readonly birthDate: CivilDate };

/**
 * Reads a student number (学籍号), 19 characters: `G` and an ID number, or `J` (formal) or `L` (temporary), six digits
 * of the school's division, eight of the birth date and four more. The last character of a `J` number is a check digit
 * whose algorithm is not published, so it is not checked. A `G` number keeps the ID number it was given with: it may
 * differ from the present one.
 *
 * @example
 * readStudentNumber('G11010519491231002X').valid // => true
 * readStudentNumber('L3101052015060100123') // => { valid: false, flaw: 'length' }
 * readStudentNumber('L310105201502300012') // => { valid: false, flaw: 'birthDate' }
 */
export function readStudentNumber(text: string): IdentifierReading<StudentNumber> {
  const number = text.trim().toUpperCase();
  if (number.length !== 19) return { valid: false, flaw: 'length' };
  const rest = number.slice(1);
  switch (number.charAt(0)) {
    case 'G': {
      const reading = readResidentId(rest);
      if (!reading.valid) return { valid: false, flaw: 'residentId' };
      return { valid: true, value: { kind: 'residentId', residentId: rest, birthDate: reading.value.birthDate } };
    }
    case 'J':
      return readSchoolNumber(rest, 'school');
    case 'L':
      return readSchoolNumber(rest, 'temporary');
    default:
      return { valid: false, flaw: 'prefix' };
  }
}

function readSchoolNumber(digits: string, kind: 'school' | 'temporary'): IdentifierReading<StudentNumber> {
  if (!/^\d{18}$/.test(digits)) return { valid: false, flaw: 'characters' };
  const division = digits.slice(0, 6);
  if (!/^[1-9]/.test(division)) return { valid: false, flaw: 'division' };
  const birthDate = `${digits.slice(6, 10)}-${digits.slice(10, 12)}-${digits.slice(12, 14)}`;
  if (!isCivilDate(birthDate)) return { valid: false, flaw: 'birthDate' };
  return { valid: true, value: { kind, division, birthDate } };
}
