import { packs } from '@hutong/policies';
import { languageOf } from '../language.ts';
import type { CommandContext, ExitCode } from './context.ts';

/** Options of `hutong policies`. */
export interface PoliciesOptions {
  readonly format: 'text' | 'json';
  readonly lang?: string;
}

/** Lists the policies that are shipped, with their decisions. */
export function policies(options: PoliciesOptions, context: CommandContext): ExitCode {
  const language = languageOf(options.lang, context.environment);
  const list = packs.map(({ pack, version, title, decisions }) => ({
    policy: pack,
    version,
    title,
    decisions: Object.entries(decisions).map(([key, note]) => ({
      decision: key,
      title: note.title,
      subject: note.subject,
    })),
  }));
  if (options.format === 'json') context.print(`${JSON.stringify(list, null, 2)}\n`);
  else {
    for (const { policy, version, title, decisions } of list) {
      context.print(`${policy}  ${version}  ${title[language]}\n`);
      for (const { decision, title: name, subject } of decisions)
        context.print(`  ${decision}  ${name[language]}  (${subject})\n`);
    }
  }
  return 0;
}
