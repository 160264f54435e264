import type { Json } from '../json.ts';
import { isJsonObject, pointerOf } from '../json-path.ts';
import type { FoundProblem, PackCheckContext } from '../pack-report.ts';

const han = /\p{Script=Han}/u;
/** A word of running text, rather than an abbreviation that both languages share. */
const latinWord = /[a-z]{3}/;

/** Texts of the pack that lack a language, or hold one language where the other belongs. */
export function textLanguages({ pack }: Pick<PackCheckContext, 'pack'>): readonly FoundProblem[] {
  const { digest: _digest, origin: _origin, cases: _cases, ...content } = pack;
  const found: FoundProblem[] = [];
  const visit = (value: Json, path: readonly (string | number)[]): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of (value as readonly Json[]).entries()) visit(item, [...path, index]);
    } else if (isJsonObject(value)) {
      if (isText(value)) found.push(...problemsOfText(value, pointerOf(path)));
      else for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    }
  };
  visit(content as unknown as Json, []);
  return found;
}

type TextLike = { readonly zh?: Json; readonly en?: Json };

function isText(value: { readonly [key: string]: Json }): value is TextLike & { readonly [key: string]: Json } {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key === 'zh' || key === 'en');
}

function problemsOfText({ zh, en }: TextLike, pointer: string): readonly FoundProblem[] {
  const problems: FoundProblem[] = [];
  for (const [language, text] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    if (typeof text !== 'string' || text.trim() === '')
      problems.push({ severity: 'error', code: 'textMissing', message: `the text has no \`${language}\``, pointer });
  }
  // Places of messages are names, not words.
  const words = (text: Json | undefined): string =>
    typeof text === 'string' ? text.replaceAll(/\{[^{}]*\}/g, '') : '';
  if (!han.test(words(zh)) && latinWord.test(words(zh)))
    problems.push({
      severity: 'warning',
      code: 'textLanguage',
      message: 'the text under `zh` is not Chinese',
      pointer,
    });
  if (han.test(words(en)) && !latinWord.test(words(en)))
    problems.push({
      severity: 'warning',
      code: 'textLanguage',
      message: 'the text under `en` is not English',
      pointer,
    });
  return problems;
}
