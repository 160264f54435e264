import type { Language } from '@hutong/rules';

/**
 * The language of the kit that a language tag asks for; nothing when the kit does not speak it.
 *
 * @example
 * languageOf('zh-Hant-HK') // => 'zh'
 */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split('-')[0];
  return primary === 'zh' || primary === 'en' ? primary : undefined;
}

/** The `lang` that a language is marked with in the page. */
export const languageTags: { readonly [language in Language]: string } = { zh: 'zh-CN', en: 'en' };

/**
 * The language of the nearest ancestor that names one the kit speaks, shadow roots crossed. `<html>` is left out:
 * scaffolds write `lang="en"` there without meaning it, so a setting of the page comes before it.
 */
export function nearestLanguage(element: Element): Language | undefined {
  for (let here: Element | undefined = element; here !== undefined; here = outwards(here)) {
    if (here === here.ownerDocument.documentElement) return undefined;
    const language = languageOf(here.getAttribute('lang') ?? '');
    if (language !== undefined) return language;
  }
  return undefined;
}

/** The parent, or the host of the shadow root that the element lies in. */
function outwards(element: Element): Element | undefined {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The roots whose `lang` attributes decide on an element's language: its own, and those of each host around it. */
export function rootsAround(element: Element): readonly Node[] {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) return roots;
  }
}
