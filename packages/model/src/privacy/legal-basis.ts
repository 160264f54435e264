import type { CodeOf } from '../code-list.ts';
import type { accessPurposes } from '../code-lists/access-purposes.ts';
import type { legalBases } from '../code-lists/legal-bases.ts';

/** What the ground of processing depends on. */
export interface BasisQuestion {
  readonly purpose: CodeOf<typeof accessPurposes>;
  /** Completed years; left out means not known, and then a guardian has to consent. */
  readonly age?: number;
  /** Whether a guardian has consented, on record. */
  readonly guardianConsent?: boolean;
  /** Whether the minor has consented, on record. */
  readonly ownConsent?: boolean;
}

/** The ground on which data may be processed, or the consent that is still needed. */
export type BasisAnswer =
  | { readonly basis: CodeOf<typeof legalBases> }
  | { readonly missing: 'guardianConsent' | 'ownConsent' };

/**
 * The ground on which data of a minor may be processed for a purpose. The station's own work and mandatory reports rest
 * on statutory duty and never wait for a consent; passing data on to a partner does: of a guardian for a minor under
 * 14, of the minor at 14 or over.
 *
 * Personal Information Protection Law art. 13, 31; Law on the Protection of Minors art. 11, 43, 81.
 *
 * @example
 * legalBasisFor({ purpose: 'mandatoryReport', age: 9 }) // => { basis: 'statutoryDuty' }
 * legalBasisFor({ purpose: 'exchange', age: 13, ownConsent: true }) // => { missing: 'guardianConsent' }
 * legalBasisFor({ purpose: 'exchange', age: 14, ownConsent: true }) // => { basis: 'ownConsent' }
 */
export function legalBasisFor({ purpose, age, guardianConsent, ownConsent }: BasisQuestion): BasisAnswer {
  switch (purpose) {
    case 'mandatoryReport':
    case 'caseWork':
    case 'supervision':
    case 'inspection':
    case 'statistics':
    case 'subjectRequest':
      return { basis: 'statutoryDuty' };
    case 'emergency':
      return { basis: 'emergency' };
    case 'exchange': {
      const decidesAlone = age !== undefined && age >= 14;
      if (decidesAlone) return ownConsent === true ? { basis: 'ownConsent' } : { missing: 'ownConsent' };
      return guardianConsent === true ? { basis: 'guardianConsent' } : { missing: 'guardianConsent' };
    }
  }
}
