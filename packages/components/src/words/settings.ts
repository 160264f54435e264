import type { Language } from '@hutong/rules';
import type { DecisionWords } from '../decision/decision-words.ts';
import type { OpeningHoursWords } from '../opening-hours/opening-hours-words.ts';
import type { Override } from './catalogue.ts';
import type { SharedWords } from './shared-words.ts';

/** The words of the kit by element, as a page may override them. */
export interface KitWords {
  readonly shared: SharedWords;
  readonly decision: DecisionWords;
  readonly openingHours: OpeningHoursWords;
}

/** What a page sets once for all elements of this copy of the kit. */
export interface Settings {
  /** Language where no ancestor of an element names one. Comes before the `lang` of `<html>`. */
  readonly language?: Language;
  /** Show policy texts, headings and verdicts in both languages, for reviewers. */
  readonly bilingual?: boolean;
  /** Local wording in place of the kit's. */
  readonly words?: {
    readonly [language in Language]?: { readonly [element in keyof KitWords]?: Override<KitWords[element]> };
  };
}

// The one mutable state of the package (docs/decisions/034): a page's wish must reach elements that are already there.
const store: { settings: Settings; readonly listeners: Set<() => void> } = { settings: {}, listeners: new Set() };

/**
 * Sets language, bilingual mode and wording for the page and shows it in the elements that are already there. Each call
 * replaces what was set before; `configure({})` is back to the defaults.
 *
 * @example
 * configure({ words: { zh: { shared: { status: { waived: '情有可原' } } } } })
 * settings().words?.zh?.shared?.status?.waived // => '情有可原'
 */
export function configure(settings: Settings): void {
  store.settings = settings;
  for (const listener of [...store.listeners]) listener();
}

/** What the page has set. */
export function settings(): Settings {
  return store.settings;
}

/** Calls back after each `configure`, until the function that it returns is called. */
export function onConfigure(listener: () => void): () => void {
  store.listeners.add(listener);
  return () => store.listeners.delete(listener);
}
