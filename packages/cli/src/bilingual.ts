import type { Language, Text } from '@hutong/rules';
import { type Content, html, type Markup } from './markup.ts';

/** The languages of a page: one, or Chinese with the English beneath. */
export type PageLanguage = Language | 'both';

/** How a page says a text. */
export interface Voice {
  readonly language: PageLanguage;
  /** As markup: in a page of both languages, each marked as what it is. */
  readonly say: (text: Text) => Content;
  /** As plain text, for titles and labels. */
  readonly plain: (text: Text) => string;
}

/** The voice of a page. */
export function voiceOf(language: PageLanguage): Voice {
  if (language !== 'both') return { language, say: (text) => text[language], plain: (text) => text[language] };
  return { language, say: bothOf, plain: ({ zh, en }) => (zh === en ? zh : `${zh} / ${en}`) };
}

function bothOf({ zh, en }: Text): Markup {
  return zh === en ? html`${zh}` : html`<span lang="zh-CN">${zh}</span><span class="second" lang="en">${en}</span>`;
}
