import type { Language } from '@hutong/rules';
import { CommandError } from './command-error.ts';

/** The language to speak: what was asked for, else that of the environment. */
export function languageOf(asked: string | undefined, environment: NodeJS.ProcessEnv): Language {
  if (asked === 'zh' || asked === 'en') return asked;
  if (asked !== undefined)
    throw new CommandError({
      code: 'languageUnknown',
      message: `\`${asked}\` is not a language of the command`,
      expected: '`zh` or `en`',
    });
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
