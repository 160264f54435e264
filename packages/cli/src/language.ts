import type { Language } from '@hutong/rules';

/** What the surroundings tell of the language to speak. */
export interface Surroundings {
  readonly environment: { readonly [name: string]: string | undefined };
  /** Language of the system, such as `zh-CN`. */
  readonly systemLanguage: string;
}

/**
 * The language of the surroundings: `LC_ALL`, `LC_MESSAGES` or `LANG` where one names a language, else the system's.
 *
 * @example
 * languageOf({ environment: { LANG: 'zh_CN.UTF-8' }, systemLanguage: 'en-US' }) // => 'zh'
 * languageOf({ environment: { LANG: 'C.UTF-8' }, systemLanguage: 'zh-CN' }) // => 'zh'
 */
export function languageOf({ environment, systemLanguage }: Surroundings): Language {
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  const locale = /^(|c|posix)([._].*)?$/i.test(named) ? systemLanguage : named;
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/**
 * The language for help and errors, before the command line is understood: what `--lang` asks for, where it names one.
 *
 * @example
 * languageAsked(['assess', '--lang=zh']) // => 'zh'
 */
export function languageAsked(words: readonly string[]): Language | undefined {
  const position = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = words[position];
  const asked = word === '--lang' ? words[position + 1] : word?.slice('--lang='.length);
  return asked === 'zh' || asked === 'en' ? asked : undefined;
}
