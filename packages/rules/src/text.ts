/** The languages of the product: Chinese first, English complete. */
export type Language = 'zh' | 'en';

/** A sentence or label in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/**
 * Builds a text from one sentence a language.
 *
 * @example
 * textOf((language) => (language === 'zh' ? '未知' : 'unknown')) // => { zh: '未知', en: 'unknown' }
 */
export function textOf(sentence: (language: Language) => string): Text {
  return { zh: sentence('zh'), en: sentence('en') };
}
