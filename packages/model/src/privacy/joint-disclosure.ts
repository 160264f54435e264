import type { CivilDate } from '@hutong/calendar';
import { residentCheckCharacter } from '../identifiers/resident-id.ts';

/** What of an ID number a page shows: the number with `*` for what is masked, and what stands beside it. */
export interface IdNumberShown {
  /** 18 characters, `*` where masked. */
  readonly masked: string;
  readonly birthDate?: CivilDate;
  readonly sex?: 'male' | 'female';
}

/**
 * How many ID numbers fit what a page shows together. One means that the number is disclosed in full although every
 * part of it looks masked; 0 means that the parts contradict each other; the count stops at `limit`.
 *
 * @example
 * possibleIdNumbers({ masked: '110105********002X', birthDate: '1949-12-31' }, 100) // => 1
 * possibleIdNumbers({ masked: '11****************', birthDate: '1949-12-31' }, 100) // => 100
 */
export function possibleIdNumbers({ masked, birthDate, sex }: IdNumberShown, limit: number): number {
  if (!/^[\d*]{17}[\dX*]$/.test(masked)) return limit;
  const known = [...masked];
  const birth = birthDate?.replaceAll('-', '');
  for (let index = 0; birth !== undefined && index < 8; index++) {
    const shown = known[6 + index];
    const digit = birth.charAt(index);
    if (shown !== '*' && shown !== digit) return 0;
    known[6 + index] = digit;
  }
  return count(known, sex, limit);
}

/** Walks the unknown digits. The check character decides one of them, so each branch is tested as soon as it is full. */
function count(known: readonly string[], sex: IdNumberShown['sex'], limit: number): number {
  const gap = known.findIndex((character, index) => character === '*' && index < 17);
  if (gap === -1) {
    const digits = known.slice(0, 17).join('');
    const isOfSex = sex === undefined || (Number(digits.charAt(16)) % 2 === 1 ? 'male' : 'female') === sex;
    const check = known[17];
    return isOfSex && (check === '*' || check === residentCheckCharacter(digits)) ? 1 : 0;
  }
  // Five unknown digits leave more numbers than any limit worth setting.
  if (known.slice(0, 17).filter((character) => character === '*').length > 4) return limit;
  let found = 0;
  for (let digit = 0; digit <= 9 && found < limit; digit++) {
    found += count(known.with(gap, String(digit)), sex, limit);
  }
  return Math.min(found, limit);
}

/** What of a minor a page shows without a name: each fact alone fits many. */
export interface TraitsShown {
  readonly [field: string]: unknown;
}

/**
 * How many minors of a population fit all the facts that a page shows together. One is a disclosure: a date of birth,
 * a street and a category name the only such child of the street.
 *
 * @example
 * const street = [{ community: 'c-1', band: '12-13', autism: true }, { community: 'c-1', band: '12-13' }, { community: 'c-2', band: '6-11', autism: true }]
 * minorsThatFit({ community: 'c-1', autism: true }, street) // => 1
 * minorsThatFit({ community: 'c-1' }, street) // => 2
 */
export function minorsThatFit(shown: TraitsShown, population: readonly TraitsShown[]): number {
  const traits = Object.entries(shown).filter(([, value]) => value !== undefined);
  return population.filter((minor) => traits.every(([field, value]) => minor[field] === value)).length;
}
