import { ageOn, type CivilDate } from '@hutong/calendar';
import type { CodeOf } from '../code-list.ts';
import type { caseFlags } from '../code-lists/case-flags.ts';
import type { Field } from '../fields/field.ts';

/**
 * How closely a datum is kept.
 *
 * - C0 public
 * - C1 internal: the station's own affairs, and counts
 * - C2 contact and employment data of adults
 * - C3 ordinary data about a minor of 14 to 17
 * - C4 sensitive: anything about a minor under 14, and health, mind, money and the like at any age
 * - C5 protected: victims, reporters, sealed records, shelters, the content of record checks
 */
export type PrivacyClass = 'C0' | 'C1' | 'C2' | 'C3' | 'C4' | 'C5';

/** The classes from the most open to the most closely kept. */
export const privacyClasses: readonly PrivacyClass[] = ['C0', 'C1', 'C2', 'C3', 'C4', 'C5'];

/** What of a minor decides how closely data about the minor are kept. */
export interface DataSubject {
  /** Left out means not known: the data are then kept as those of a child under 14. */
  readonly birthDate?: CivilDate;
  /** The flags of the minor's cases. */
  readonly flags?: readonly CodeOf<typeof caseFlags>[];
}

/** Under these flags it is the identity itself that has to be kept. */
const IDENTITY_FLAGS: readonly CodeOf<typeof caseFlags>[] = [
  'victim',
  'sexualHarm',
  'sealedRecord',
  'shelter',
  'pendingCrime',
];

/**
 * The class of a field of a record about a person on a day. It follows from what the field holds, from the age on that
 * day and from the flags of the case, so that it changes on the 14th and the 18th birthday without anybody editing the
 * record. A child of 29 February grows older on 1 March: protected for a day longer.
 *
 * Personal Information Protection Law art. 28: all data of a minor under 14 are sensitive.
 *
 * @example
 * const school = { nature: 'minor', identifies: 'indirectly' }
 * privacyClassOf(school, { birthDate: '2011-06-01' }, '2025-05-31') // => 'C4'
 * privacyClassOf(school, { birthDate: '2011-06-01' }, '2025-06-01') // => 'C3'
 * privacyClassOf(school, {}, '2025-06-01') // => 'C4'
 * privacyClassOf(school, { birthDate: '2011-06-01', flags: ['victim'] }, '2025-06-01') // => 'C5'
 */
export function privacyClassOf(
  field: Pick<Field, 'nature' | 'identifies'>,
  { birthDate, flags = [] }: DataSubject,
  on: CivilDate,
): PrivacyClass {
  switch (field.nature) {
    case 'public':
      return 'C0';
    case 'internal':
      return 'C1';
    case 'adult':
      return 'C2';
    case 'sensitive':
      return raisedByFlags(field, flags) ? 'C5' : 'C4';
    case 'protected':
      return 'C5';
    case 'minor':
      return raisedByFlags(field, flags) ? 'C5' : classByAge(birthDate, on);
  }
}

function raisedByFlags({ identifies }: Pick<Field, 'identifies'>, flags: DataSubject['flags'] = []): boolean {
  return identifies !== undefined && flags.some((flag) => IDENTITY_FLAGS.includes(flag));
}

function classByAge(birthDate: CivilDate | undefined, on: CivilDate): PrivacyClass {
  // A birth after the day is a mistake in the record, and a mistake must not open anything.
  if (birthDate === undefined || birthDate > on) return 'C4';
  const age = ageOn(birthDate, on, { leapBirthday: 'march1' });
  if (age < 14) return 'C4';
  return age < 18 ? 'C3' : 'C2';
}

/**
 * The more closely kept of some classes; `C0` of none.
 *
 * @example
 * highestClass(['C2', 'C4', 'C0']) // => 'C4'
 */
export function highestClass(classes: readonly PrivacyClass[]): PrivacyClass {
  return privacyClasses.findLast((one) => classes.includes(one)) ?? 'C0';
}
