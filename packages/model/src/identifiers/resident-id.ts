import { type CivilDate, isCivilDate } from '@hutong/calendar';
import type { IdentifierReading } from './identifier-reading.ts';

/** What a resident ID number says. */
export interface ResidentId {
  /** 18 characters; a number of the old form of 15 digits is written out. */
  readonly number: string;
  readonly form: 18 | 15;
  /** Code of the place of first registration, six digits. It may have been abolished since. */
  readonly division: string;
  readonly birthDate: CivilDate;
  readonly sex: 'male' | 'female';
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/**
 * The check character of the 17 digits before it (GB 11643, ISO 7064 MOD 11-2).
 *
 * @example
 * residentCheckCharacter('11010519491231002') // => 'X'
 * residentCheckCharacter('44052418800101001') // => '4'
 */
export function residentCheckCharacter(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/**
 * Reads a resident ID number (GB 11643): 18 characters with a check character, or 15 digits of the old form without
 * one, whose year of birth lies in the 1900s. Blanks around it and a small `x` are forgiven.
 *
 * @example
 * readResidentId('11010519491231002x').valid // => true
 * readResidentId('110105194912310021') // => { valid: false, flaw: 'checkDigit' }
 * readResidentId('110105491231002') // => { valid: true, value: { number: '11010519491231002X', form: 15, division: '110105', birthDate: '1949-12-31', sex: 'female' } }
 */
export function readResidentId(text: string): IdentifierReading<ResidentId> {
  const number = text.trim().toUpperCase();
  if (number.length !== 18 && number.length !== 15) return { valid: false, flaw: 'length' };
  const form = number.length === 18 ? 18 : 15;
  if (!(form === 18 ? /^\d{17}[\dX]$/ : /^\d{15}$/).test(number)) return { valid: false, flaw: 'characters' };
  const digits = form === 18 ? number.slice(0, 17) : `${number.slice(0, 6)}19${number.slice(6)}`;
  const division = digits.slice(0, 6);
  if (!/^[1-9]\d(?:\d{4})$/.test(division)) return { valid: false, flaw: 'division' };
  const birthDate = `${digits.slice(6, 10)}-${digits.slice(10, 12)}-${digits.slice(12, 14)}`;
  if (!isCivilDate(birthDate)) return { valid: false, flaw: 'birthDate' };
  const check = residentCheckCharacter(digits);
  if (form === 18 && check !== number.charAt(17)) return { valid: false, flaw: 'checkDigit' };
  const sex = Number(digits.charAt(16)) % 2 === 1 ? 'male' : 'female';
  return { valid: true, value: { number: `${digits}${check}`, form, division, birthDate, sex } };
}

/** A fact of a person that an ID number contradicts. */
export type ResidentIdConflict = 'birthDate' | 'sex';

/**
 * What is recorded of a person that the ID number contradicts. What is not recorded conflicts with nothing, and neither
 * does a number that cannot be read.
 *
 * @example
 * residentIdConflicts('11010519491231002X', { birthDate: '1949-12-30', sex: 'female' }) // => ['birthDate']
 */
export function residentIdConflicts(
  residentId: string,
  recorded: { readonly birthDate?: CivilDate; readonly sex?: string },
): readonly ResidentIdConflict[] {
  const reading = readResidentId(residentId);
  if (!reading.valid) return [];
  const { birthDate, sex } = reading.value;
  const conflicts: ResidentIdConflict[] = [];
  if (recorded.birthDate !== undefined && recorded.birthDate !== birthDate) conflicts.push('birthDate');
  if ((recorded.sex === 'male' || recorded.sex === 'female') && recorded.sex !== sex) conflicts.push('sex');
  return conflicts;
}
