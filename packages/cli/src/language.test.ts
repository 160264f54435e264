import { describe, expect, it } from 'vitest';
import { languageAsked, languageOf } from './language.ts';

describe('the language to speak', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'en-US', 'zh'],
    [{ LANG: 'en_GB.UTF-8' }, 'zh-CN', 'en'],
    [{ LC_ALL: 'zh_TW.UTF-8', LANG: 'en_US.UTF-8' }, 'en-US', 'zh'],
    [{ LC_ALL: '', LC_MESSAGES: 'en_US', LANG: 'zh_CN' }, 'zh-CN', 'en'],
    [{ LANG: 'C.UTF-8' }, 'zh-CN', 'zh'],
    [{ LC_ALL: 'POSIX' }, 'en-US', 'en'],
    [{}, 'zh-Hans-CN', 'zh'],
    [{}, 'fr-FR', 'en'],
  ] as const)('of %o on a system that speaks %s is %s', (environment, systemLanguage, language) => {
    expect(languageOf({ environment, systemLanguage })).toBe(language);
  });

  it.each([
    [['assess', 'x', '--lang', 'zh'], 'zh'],
    [['assess', '--lang=en', 'x'], 'en'],
    [['assess', '--lang', 'both'], undefined],
    [['assess', '--lang', 'fr'], undefined],
    [['assess', '--lang'], undefined],
    [['assess'], undefined],
  ] as const)('asked for by %j is %s', (words, language) => {
    expect(languageAsked(words)).toBe(language);
  });
});
