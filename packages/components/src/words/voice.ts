import type { Language, Text } from '@hutong/rules';
import { html, type TemplateResult } from 'lit';
import { type Catalogue, type Override, overrideWords } from './catalogue.ts';
import { languageTags } from './language.ts';
import type { KitWords, Settings } from './settings.ts';
import { type SharedWords, sharedWords } from './shared-words.ts';

/** How an element speaks: in which language, with which words, and in one language or both. */
export interface Voice<Words> {
  readonly language: Language;
  readonly bilingual: boolean;
  readonly words: Words;
  readonly shared: SharedWords;
  /** A text of the data; in bilingual mode the other language stands beneath it. */
  readonly say: (text: Text) => string | TemplateResult;
  /** A word of the kit; in bilingual mode the other language stands beneath it. */
  readonly label: (pick: (words: Words, shared: SharedWords) => string) => string | TemplateResult;
}

/** The voice of an element from its own words, the page's settings and its language. */
export function voiceOf<Element extends keyof KitWords>(request: {
  readonly element: Element;
  readonly catalogue: Catalogue<KitWords[Element]>;
  readonly language: Language;
  readonly bilingual: boolean;
  readonly settings: Settings;
}): Voice<KitWords[Element]> {
  const { language, bilingual, settings } = request;
  const wordsIn = (each: Language): KitWords[Element] => {
    const override: { readonly [element in keyof KitWords]?: Override<KitWords[element]> } =
      settings.words?.[each] ?? {};
    return overrideWords(request.catalogue[each], override[request.element]);
  };
  const sharedIn = (each: Language): SharedWords => overrideWords(sharedWords[each], settings.words?.[each]?.shared);
  const [words, shared] = [wordsIn(language), sharedIn(language)];
  const other: Language = language === 'zh' ? 'en' : 'zh';

  const say = (text: Text): string | TemplateResult => {
    if (!bilingual || text.zh === text.en) return text[language];
    return html`<span class="said"
      ><span>${text[language]}</span><span class="other" lang=${languageTags[other]}>${text[other]}</span></span
    >`;
  };
  return {
    language,
    bilingual,
    words,
    shared,
    say,
    label: (pick) =>
      bilingual
        ? say({ zh: pick(wordsIn('zh'), sharedIn('zh')), en: pick(wordsIn('en'), sharedIn('en')) })
        : pick(words, shared),
  };
}
