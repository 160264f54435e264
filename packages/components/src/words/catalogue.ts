import type { Language } from '@hutong/rules';

/** Words in every language of the kit: a key that is missing in one of them does not compile. */
export type Catalogue<Words> = { readonly [language in Language]: Words };

/** Words that a page puts in place of the kit's own; what it leaves out stays. */
export type Override<Words> = {
  readonly [key in keyof Words]?: Words[key] extends (...parameters: never[]) => unknown
    ? Words[key]
    : Words[key] extends string
      ? string
      : Override<Words[key]>;
};

/**
 * The words with a page's overrides laid over them. An override of another kind than the word it replaces is left out:
 * a sentence cannot stand in for a function, and a page's slip must not break an element.
 */
export function overrideWords<Words extends object>(words: Words, override: Override<Words> | undefined): Words {
  if (override === undefined) return words;
  const merged: Record<string, unknown> = Object.fromEntries(Object.entries(words));
  for (const [key, replacement] of Object.entries(override)) {
    const own = merged[key];
    if (typeof own !== typeof replacement || own === undefined || replacement === null) continue;
    merged[key] =
      typeof own === 'object' && !Array.isArray(own) && own !== null ? overrideWords(own, replacement) : replacement;
  }
  return merged as Words;
}
