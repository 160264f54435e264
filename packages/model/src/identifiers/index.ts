export { type DivisionCode, type DivisionLevel, divisionLiesIn, readDivisionCode } from './division-code.ts';
export { type Division, divisionOf, divisions } from './divisions.ts';
export type { IdentifierFlaw, IdentifierReading } from './identifier-reading.ts';
export { type PhoneKind, phoneKind } from './phone.ts';
export {
  type ResidentId,
  type ResidentIdConflict,
  readResidentId,
  residentCheckCharacter,
  residentIdConflicts,
} from './resident-id.ts';
export {
  creditCheckCharacter,
  organizationCheckCharacter,
  readSocialCreditCode,
  type SocialCreditCode,
} from './social-credit-code.ts';
export { readStudentNumber, type StudentNumber } from './student-number.ts';
