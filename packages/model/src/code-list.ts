import type { Text } from './text.ts';

/** One entry of a code list: what people call it, and where the word comes from. */
export interface Code extends Text {
  /** `historical` codes stay readable in old documents and are not offered for new ones. Absent means current. */
  readonly status?: 'historical';
  /** The clause that names it, where it is not the one of the whole list. */
  readonly source?: string;
  /** What one must know before choosing it. */
  readonly note?: Text;
}

/** A closed or open set of words with stable codes. Codes are for programs and never change; words are for people. */
export interface CodeList {
  readonly title: Text;
  /**
   * An open list is one whose source ends with 等 or leaves the matter to the district. It also takes local codes: `x-`
   * and a name.
   */
  readonly open: boolean;
  /** The clause, statute or standard that the list comes from; `house` marks a list of our own. */
  readonly source: string;
  readonly codes: { readonly [code: string]: Code };
}

/** A code that a district or a vendor adds to an open list. */
export type LocalCode = `x-${string}`;

/** How a local code is written: letters of any script, digits and `_ . -`, so that lists of codes can be parted. */
export const LOCAL_CODE = /^x-[\p{L}\p{N}_.-]{1,60}$/u;

/** What a field that is coded by a list may hold. */
export type CodeOf<List extends CodeList> =
  // A code of digits, such as 12345, is a number to `keyof` and text in a document.
  `${Extract<keyof List['codes'], string | number>}` | (List['open'] extends true ? LocalCode : never);

/**
 * The codes of a list, in the order in which the list is shown.
 *
 * @example
 * codesOf(feePolicies) // => ['free', 'discounted', 'charged']
 */
export function codesOf<List extends CodeList>(
  list: List,
): readonly `${Extract<keyof List['codes'], string | number>}`[] {
  return Object.keys(list.codes) as `${Extract<keyof List['codes'], string | number>}`[];
}

/**
 * The words for a code. A local code is shown as its name; a code that the list does not know is shown as it is, so
 * that a document of a later version stays legible.
 *
 * @example
 * wordsForCode(feePolicies, 'free') // => { zh: '免费', en: 'free' }
 * wordsForCode(zoneKinds, 'x-沙盘室') // => { zh: '沙盘室', en: '沙盘室' }
 */
export function wordsForCode(list: CodeList, code: string): Text {
  const known = Object.hasOwn(list.codes, code) ? list.codes[code] : undefined;
  if (known !== undefined) return { zh: known.zh, en: known.en };
  const name = code.startsWith('x-') ? code.slice(2) : code;
  return { zh: name, en: name };
}
