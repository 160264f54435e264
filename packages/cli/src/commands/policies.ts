import { packs } from '@hutong/policies';
import type { Language } from '@hutong/rules';
import { Command } from 'commander';
import { paintFor } from '../paint.ts';
import { columnsOf, padTo } from '../text-layout.ts';
import type { ExitCode, SpokenContext } from './context.ts';
import { formatOption, helpTail, languageOption } from './option.ts';

/** Options of `hutong policies`. */
export interface PoliciesOptions {
  readonly format: 'text' | 'json';
}

/** `hutong policies`, with its help. */
export function policiesCommand(language: Language, run: (options: PoliciesOptions) => Promise<void>): Command {
  return new Command('policies')
    .summary(language === 'zh' ? '列出现有政策' : 'list the policies')
    .description(
      language === 'zh'
        ? '列出随附的政策，以及每项政策的判定。'
        : 'Lists the policies that are shipped, with their decisions.',
    )
    .addOption(formatOption(language, ['text', 'json']))
    .addOption(languageOption(language))
    .addHelpText('after', helpTail(language, ['hutong policies', 'hutong policies --format json']))
    .action(run);
}

/** Lists the policies that are shipped, with their decisions. */
export async function policies(options: PoliciesOptions, context: SpokenContext): Promise<ExitCode> {
  const { language } = context;
  const list = packs.map(({ pack, version, title, extends: below = [], decisions }) => ({
    policy: pack,
    version,
    title,
    extends: below,
    decisions: Object.entries(decisions).map(([key, note]) => ({
      decision: key,
      title: note.title,
      subject: note.subject,
    })),
  }));
  if (options.format === 'json') {
    context.print(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  const paint = paintFor(context);
  const width = Math.max(0, ...list.flatMap(({ decisions }) => decisions.map(({ decision }) => columnsOf(decision))));
  for (const { policy, version, title, extends: below, decisions } of list) {
    const layers = below.length === 0 ? '' : ` ← ${below.join(', ')}`;
    context.print(`${paint('bold', policy)}  ${version}  ${title[language]}${layers}\n`);
    for (const { decision, title: name, subject } of decisions)
      context.print(`  ${padTo(decision, width)}  ${name[language]}  ${paint('dim', subject)}\n`);
  }
  return 0;
}
