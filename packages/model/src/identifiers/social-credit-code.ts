import type { IdentifierReading } from './identifier-reading.ts';

/** What a unified social credit code says. */
export interface SocialCreditCode {
  readonly code: string;
  /** Department that registered the body; 5 is civil affairs. */
  readonly department: string;
  readonly category: string;
  readonly division: string;
  /** Organization code of nine characters (GB 11714). */
  readonly organization: string;
  /** Whether the organization code carries the check character of its own standard. */
  readonly organizationChecks: boolean;
}

/** The 31 symbols of GB 32100: no I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ORGANIZATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** Powers of 3 modulo 31, one for each of the first 17 characters. */
function weightAt(index: number): number {
  let weight = 1;
  for (let power = 0; power < index; power++) weight = (weight * 3) % 31;
  return weight;
}

/**
 * The check character of the 17 before it (GB 32100), or `undefined` when one of them is not in its alphabet.
 *
 * @example
 * creditCheckCharacter('91350100M000100Y4') // => '3'
 * creditCheckCharacter('91350100M000100YO') // => undefined
 */
export function creditCheckCharacter(characters: string): string | undefined {
  let sum = 0;
  for (let index = 0; index < 17; index++) {
    const value = ALPHABET.indexOf(characters.charAt(index) || '?');
    if (value === -1) return undefined;
    sum += value * weightAt(index);
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/**
 * The check character of an organization code (GB 11714) of eight characters.
 *
 * @example
 * organizationCheckCharacter('M000100Y') // => '4'
 */
export function organizationCheckCharacter(characters: string): string {
  const sum = ORGANIZATION_WEIGHTS.reduce((total, weight, index) => {
    // Here letters count on from 10 without gaps, unlike in the alphabet of the credit code.
    return total + weight * Number.parseInt(characters.charAt(index), 36);
  }, 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}

/**
 * Reads a unified social credit code (GB 32100): 18 characters with a check character.
 *
 * @example
 * readSocialCreditCode('91350100M000100Y43').valid // => true
 * readSocialCreditCode('91350100M000100Y4Z') // => { valid: false, flaw: 'characters' }
 * readSocialCreditCode('91310115MA1H8R7C6D') // => { valid: false, flaw: 'checkDigit' }
 */
export function readSocialCreditCode(text: string): IdentifierReading<SocialCreditCode> {
  const code = text.trim().toUpperCase();
  if (code.length !== 18) return { valid: false, flaw: 'length' };
  if ([...code].some((character) => !ALPHABET.includes(character))) return { valid: false, flaw: 'characters' };
  if (!/^\d{6}$/.test(code.slice(2, 8))) return { valid: false, flaw: 'division' };
  if (creditCheckCharacter(code.slice(0, 17)) !== code.charAt(17)) return { valid: false, flaw: 'checkDigit' };
  const organization = code.slice(8, 17);
  return {
    valid: true,
    value: {
      code,
      department: code.charAt(0),
      category: code.charAt(1),
      division: code.slice(2, 8),
      organization,
      organizationChecks: organizationCheckCharacter(organization.slice(0, 8)) === organization.charAt(8),
    },
  };
}
