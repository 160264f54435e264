/** What a telephone number looks like. */
export type PhoneKind = 'hotline' | 'mobile' | 'other';

/** Hotlines of the protection of minors: 12345 and 12355 by article 67 of the Shanghai regulation. */
const HOTLINES = ['12345', '12355', '12349', '110'];

/**
 * The kind of a telephone number, or `undefined` when the text is none: 3 to 20 digits, and between them only blanks,
 * hyphens, brackets and a leading plus. Eleven digits that begin with 1 are taken for a mobile number.
 *
 * @example
 * phoneKind('12345') // => 'hotline'
 * phoneKind('138 0000 0000') // => 'mobile'
 * phoneKind('021-0000 0000') // => 'other'
 * phoneKind('见通讯录') // => undefined
 */
export function phoneKind(text: string): PhoneKind | undefined {
  if (!/^\+?[\d\s()-]+$/.test(text)) return undefined;
  const digits = text.replaceAll(/\D/g, '');
  if (digits.length < 3 || digits.length > 20) return undefined;
  if (HOTLINES.includes(digits)) return 'hotline';
  return /^(?:86)?1\d{10}$/.test(digits) ? 'mobile' : 'other';
}
