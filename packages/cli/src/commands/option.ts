import { type Language, nearestName, type Text } from '@hutong/rules';
import { Option } from 'commander';
import { CommandError } from '../command-error.ts';

/** An option that takes one of a few words. A word near one of them is asked back. */
export function choiceOption(flags: string, description: string, choices: readonly string[]): Option {
  const name = flags.split(' ')[0] ?? flags;
  return new Option(flags, `${description} (${choices.join(' | ')})`).argParser((given: string) => {
    if (choices.includes(given)) return given;
    const near = nearestName(given, choices);
    throw new CommandError({
      code: name === '--lang' ? 'languageUnknown' : 'optionValue',
      message: `\`${given}\` is not a value of \`${name}\``,
      expected: choices.map((choice) => `\`${choice}\``).join(' or '),
      ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
    });
  });
}

/** `--format`, with the first format as the one taken unless another is asked for. */
export function formatOption(language: Language, formats: readonly [string, ...string[]]): Option {
  return choiceOption('--format <format>', optionTexts.format[language], formats).default(formats[0]);
}

/** `--lang`, for what is printed and for help and errors. */
export function languageOption(language: Language, languages: readonly string[] = ['zh', 'en']): Option {
  return choiceOption('--lang <language>', optionTexts.language[language], languages);
}

/** A description of an option or argument that several commands have. */
export const optionTexts = {
  format: { zh: '输出格式', en: 'what to print' },
  language: { zh: '语言；不写则随系统', en: 'language; that of the system unless given' },
  period: {
    zh: '评估时段，如 2025 或 2025-01-01/2025-06-30',
    en: 'period to assess, such as 2025 or 2025-01-01/2025-06-30',
  },
  pack: { zh: '政策名称，或存放 YAML 的文件夹或文件', en: 'a shipped policy, or a folder or file of YAML' },
} as const satisfies { readonly [name: string]: Text };

/**
 * The end of a help page: commands that one can copy, and notes.
 *
 * @example
 * helpTail('en', ['hutong policies']) // => '\nExamples:\n  $ hutong policies'
 */
export function helpTail(language: Language, examples: readonly string[], notes: readonly Text[] = []): string {
  const head = language === 'zh' ? '示例：' : 'Examples:';
  const lines = [head, ...examples.map((example) => `  $ ${example}`)];
  return `\n${[...lines, ...(notes.length === 0 ? [] : ['']), ...notes.map((note) => note[language])].join('\n')}`;
}
