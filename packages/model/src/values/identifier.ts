import * as z from 'zod';
import { readDivisionCode } from '../identifiers/division-code.ts';
import type { IdentifierReading } from '../identifiers/identifier-reading.ts';
import { phoneKind } from '../identifiers/phone.ts';
import { readResidentId } from '../identifiers/resident-id.ts';
import { readSocialCreditCode } from '../identifiers/social-credit-code.ts';
import { readStudentNumber } from '../identifiers/student-number.ts';

function identifier(
  expected: string,
  pattern: RegExp,
  read: (text: string) => IdentifierReading<unknown>,
): z.ZodString {
  return z
    .string()
    .regex(pattern, { abort: true })
    .refine((text) => read(text).valid, { params: { code: 'invalidIdentifier', expected } });
}

/** A resident ID number whose check character agrees. */
export const residentIdSchema = identifier(
  'a resident ID number of 18 characters, or 15 digits, whose birth date and check character agree',
  /^(\d{15}|\d{17}[\dXx])$/,
  readResidentId,
);

/** A unified social credit code whose check character agrees. */
export const creditCodeSchema = identifier(
  'a unified social credit code of 18 characters whose check character agrees',
  /^[0-9A-HJ-NP-RTUWXY]{18}$/,
  readSocialCreditCode,
);

/** A student number of 19 characters. */
export const studentNumberSchema = identifier(
  'a student number: G and an ID number, or J or L and 18 digits',
  /^[GJL]\d{17}[\dXx]$/,
  readStudentNumber,
);

/** A division code of a county or of what lies below it. */
export const divisionCodeSchema = identifier(
  'a division code of 6, 9 or 12 digits',
  /^\d{6}(\d{3}|\d{6})?$/,
  readDivisionCode,
);

/** A division code of a street, a town, or an area within one. */
export const streetCodeSchema = identifier('a division code of 9 or 12 digits', /^\d{9}(\d{3})?$/, readDivisionCode);

/** A telephone number as people write it. */
export const phoneSchema = z
  .string()
  .regex(/^\+?[\d\s()-]{3,30}$/, { abort: true })
  .refine((text) => phoneKind(text) !== undefined, {
    params: { code: 'invalidFormat', expected: 'a telephone number of 3 to 20 digits' },
  });
