import { formatDate, type Json, type Language, type Text } from '@hutong/rules';
import { Command } from 'commander';
import { compiledPack, packSource } from '../pack-source.ts';
import { paintFor } from '../paint.ts';
import { valuePhrase } from '../report-phrases.ts';
import { basisNames } from '../report-words.ts';
import type { ExitCode, SpokenContext } from './context.ts';
import { formatOption, helpTail, languageOption, optionTexts } from './option.ts';

/** Options of `hutong pack check`. */
export interface PackCheckOptions {
  readonly format: 'text' | 'json';
}

/** A number that the text does not print, which the district has to set. */
interface AssumedValue {
  readonly parameter: string;
  readonly title: Text;
  readonly value: Json;
  readonly unit?: string;
  readonly from: string;
  readonly note?: Text;
}

/** `hutong pack check`, with its help. */
export function packCheckCommand(
  language: Language,
  run: (pack: string, options: PackCheckOptions) => Promise<void>,
): Command {
  const zh = language === 'zh';
  return new Command('check')
    .argument('<pack>', optionTexts.pack[language])
    .summary(zh ? '检查规则的写法' : 'check how a policy is written')
    .description(
      zh
        ? '检查条款、参数期间、上下层和全部判定的写法，一次列出所有问题；并列出暂定、待本地确定的数值。'
        : 'Checks clauses, periods, layers and the logic of every decision, and tells all problems at once. Lists the numbers that are provisional, to be set locally.',
    )
    .addOption(formatOption(language, ['text', 'json']))
    .addOption(languageOption(language))
    .addHelpText('after', helpTail(language, ['hutong pack check cn-sh-changning', 'hutong pack check ./my-district']))
    .action(run);
}

/** Checks a pack with its layers. Problems are thrown, all that can be found at once. */
export async function packCheck(name: string, options: PackCheckOptions, context: SpokenContext): Promise<ExitCode> {
  const { language } = context;
  const source = await packSource(name, context);
  const pack = compiledPack(source);
  const assumed = Object.entries(pack.parameters).flatMap(([parameter, { title, unit, values }]) =>
    values
      .filter(({ basis }) => basis === 'assumed')
      .map(
        ({ value, from, note }): AssumedValue => ({
          parameter,
          title,
          value,
          ...(unit === undefined ? {} : { unit }),
          from,
          ...(note === undefined ? {} : { note }),
        }),
      ),
  );
  const counts = {
    sources: Object.keys(pack.sources).length,
    clauses: Object.keys(pack.clauses).length,
    parameters: Object.keys(pack.parameters).length,
    decisions: Object.keys(pack.decisions).length,
    cases: source.cases.length,
  };
  if (options.format === 'json') {
    context.print(`${JSON.stringify({ pack: pack.provenance.pack, ...counts, assumed }, null, 2)}\n`);
    return 0;
  }
  const paint = paintFor(context);
  const { sources, clauses, parameters, decisions, cases } = counts;
  context.print(
    `${paint('green', '●')} ${pack.provenance.pack}  ${
      language === 'zh'
        ? `写法无误：文件${sources}件，条款${clauses}条，参数${parameters}个，判定${decisions}项，案例${cases}个`
        : `no problems: ${sources} documents, ${clauses} clauses, ${parameters} parameters, ${decisions} decisions, ${cases} cases`
    }\n`,
  );
  for (const { parameter, title, value, unit, from, note } of assumed)
    context.print(
      `${paint('yellow', '◇')} ${title[language]} ${valuePhrase(value, unit)[language]}  ${formatDate(from, language)}  ${basisNames.assumed[language]}  ${paint('dim', parameter)}${note === undefined ? '' : `\n    ${note[language]}`}\n`,
    );
  return 0;
}
