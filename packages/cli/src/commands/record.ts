import type { Language } from '@hutong/rules';
import { recordOf } from '@hutong/rules/record';
import { Command } from 'commander';
import { writeOutput } from '../output-file.ts';
import { type AskedOptions, askDecision, askedDecision } from './asked-decision.ts';
import type { ExitCode, SpokenContext } from './context.ts';
import { formatOption, helpTail } from './option.ts';

/** Options of `hutong record`. */
export interface RecordOptions extends AskedOptions {
  readonly format: 'json';
  readonly out?: string;
}

/** `hutong record`, with its help. */
export function recordCommand(
  language: Language,
  run: (policy: string, decision: string, options: RecordOptions) => Promise<void>,
): Command {
  const zh = language === 'zh';
  return askDecision(new Command('record'), language)
    .summary(zh ? '作出判定并留下记录' : 'decide, and keep a record')
    .description(
      zh
        ? '作出判定，并写出可供日后重演的记录：政策版本和摘要、日历、引擎、日期、结果。记录不含判定对象的任何内容，只有其摘要。'
        : 'Decides, and writes a record to make the decision again by: versions and digests of the policy, calendar, engine, days, outcome. Of the subject it holds a digest and no fact.',
    )
    .addOption(formatOption(language, ['json']))
    .option('--out <file>', zh ? '写入文件' : 'file to write')
    .addHelpText(
      'after',
      helpTail(language, [
        'hutong record cn-sh-changning openingHours --subject station.json --as-of 2026-01-05 --out record.json',
        'hutong replay record.json --subject station.json',
      ]),
    )
    .action(run);
}

/** Decides and writes the record. It ends with 0 whatever was decided: the record was kept. */
export async function record(
  policy: string,
  key: string,
  options: RecordOptions,
  context: SpokenContext,
): Promise<ExitCode> {
  const { decision, subject } = await askedDecision(policy, key, options, context);
  const text = `${JSON.stringify(recordOf(decision, subject), null, 2)}\n`;
  if (options.out === undefined) context.print(text);
  else await writeOutput(options.out, text);
  return 0;
}
