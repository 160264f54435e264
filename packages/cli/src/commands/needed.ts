import type { Language } from '@hutong/rules';
import { Command } from 'commander';
import { outcomeName } from '../report-phrases.ts';
import { missingReasons } from '../report-words.ts';
import { type AskedOptions, askDecision, askedDecision } from './asked-decision.ts';
import type { ExitCode, SpokenContext } from './context.ts';
import { formatOption, helpTail } from './option.ts';

/** Options of `hutong needed`. */
export interface NeededOptions extends AskedOptions {
  readonly format: 'text' | 'json';
}

/** `hutong needed`, with its help. */
export function neededCommand(
  language: Language,
  run: (policy: string, decision: string, options: NeededOptions) => Promise<void>,
): Command {
  const zh = language === 'zh';
  return askDecision(new Command('needed'), language)
    .summary(zh ? '列出判定还缺什么' : 'list what a decision still needs')
    .description(
      zh
        ? '列出作出判定还缺少的事实，以及仍有可能的结果。已能判定时没有缺项。'
        : 'Lists the facts that a decision still needs, and the outcomes that remain possible. Once it is made nothing is needed.',
    )
    .addOption(formatOption(language, ['text', 'json']))
    .addHelpText(
      'after',
      helpTail(
        language,
        ['hutong needed cn-sh-changning openingHours --subject station.json --as-of 2026-01-05'],
        [{ zh: '退出码：0 已能判定；1 还缺事实。', en: 'Exit code: 0 decided; 1 facts are needed.' }],
      ),
    )
    .action(run);
}

/** Lists what a decision still needs. */
export async function needed(
  policy: string,
  key: string,
  options: NeededOptions,
  context: SpokenContext,
): Promise<ExitCode> {
  const { language } = context;
  const { decision } = await askedDecision(policy, key, options, context);
  const { outcome, unknown, missing } = decision;
  // A decision that is made needs nothing, whatever else is not on record.
  const open = outcome === undefined ? missing : [];
  if (options.format === 'json') {
    const possible = unknown?.possible ?? (outcome === undefined ? [] : [outcome]);
    context.print(`${JSON.stringify({ decision: key, asOf: decision.asOf, possible, needed: open }, null, 2)}\n`);
    return outcome === undefined ? 1 : 0;
  }
  if (outcome !== undefined) {
    context.print(`${decision.title[language]}${language === 'zh' ? '：' : ': '}${outcomeName(outcome)[language]}\n`);
    return 0;
  }
  const possible = (unknown?.possible ?? []).map((each) => outcomeName(each)[language]);
  context.print(
    language === 'zh'
      ? `${decision.title.zh}：尚不能判定，仍可能为${possible.join('、')}\n`
      : `${decision.title.en}: not decided, ${possible.join(' or ')} remain possible\n`,
  );
  for (const { path, title, why } of open)
    context.print(
      `  ${title === undefined ? path : `${title[language]}  ${path}`}  ${missingReasons[why][language]}\n`,
    );
  return 1;
}
