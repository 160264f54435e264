/** The languages of the product: Chinese first, English complete. */
export type Language = 'zh' | 'en';

/** A sentence or label in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
