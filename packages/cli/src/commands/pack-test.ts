import { chinaCalendar } from '@hutong/calendar';
import { type CaseResult, type Language, runCases } from '@hutong/rules';
import { readCases } from '@hutong/rules/read';
import { Command } from 'commander';
import { readInput } from '../input-file.ts';
import { compiledPack, packSource } from '../pack-source.ts';
import { paintFor } from '../paint.ts';
import type { ExitCode, SpokenContext } from './context.ts';
import { formatOption, helpTail, languageOption, optionTexts } from './option.ts';

/** Options of `hutong pack test`. */
export interface PackTestOptions {
  readonly cases?: string;
  readonly format: 'text' | 'json';
}

/** `hutong pack test`, with its help. */
export function packTestCommand(
  language: Language,
  run: (pack: string, options: PackTestOptions) => Promise<void>,
): Command {
  const zh = language === 'zh';
  return new Command('test')
    .argument('<pack>', optionTexts.pack[language])
    .summary(zh ? '运行规则的案例' : 'run the cases of a policy')
    .description(
      zh
        ? '运行政策自带的案例，或另给的案例，逐条对照预期。'
        : 'Runs the cases that a policy brings, or those of a file, against what they expect.',
    )
    .option('--cases <file>', zh ? '改用该文件中的案例（YAML）' : 'cases of this file (YAML) instead')
    .addOption(formatOption(language, ['text', 'json']))
    .addOption(languageOption(language))
    .addHelpText(
      'after',
      helpTail(language, ['hutong pack test cn-sh-changning', 'hutong pack test ./my-district --cases my-cases.yaml']),
    )
    .action(run);
}

/** Runs the cases of a pack, or those of a file, and says what came out otherwise. */
export async function packTest(name: string, options: PackTestOptions, context: SpokenContext): Promise<ExitCode> {
  const { language } = context;
  const source = await packSource(name, context);
  // A slip in the pack is told once and in its place, not by every case.
  compiledPack(source);
  const cases = options.cases === undefined ? source.cases : readCases(await readInput(options.cases, context));
  const results = runCases({ packs: source.packs, id: source.id, cases, calendar: chinaCalendar });
  const failed = results.filter((result) => !result.passed);
  if (options.format === 'json') {
    const rows = results.map(({ decision: _, ...result }) => result);
    context.print(`${JSON.stringify(rows, null, 2)}\n`);
    return failed.length === 0 ? 0 : 1;
  }
  const paint = paintFor(context);
  const describe = ({ id, name: title, differences }: CaseResult): string =>
    [
      `${paint('red', '▲')} ${paint('bold', id)}  ${title[language]}`,
      ...differences.map(({ path, expected, received }) =>
        language === 'zh'
          ? `    ${path}：预期 ${expected}，实得 ${received}`
          : `    ${path}: expected ${expected}, got ${received}`,
      ),
    ].join('\n');
  for (const result of failed) context.print(`${describe(result)}\n`);
  if (results.length === 0) context.print(language === 'zh' ? '这个政策没有案例\n' : 'the policy brings no cases\n');
  context.print(`${results.length - failed.length} passed, ${failed.length} failed\n`);
  return failed.length === 0 ? 0 : 1;
}
