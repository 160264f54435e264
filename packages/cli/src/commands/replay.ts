import { chinaCalendar } from '@hutong/calendar';
import { packs as shippedPacks } from '@hutong/policies';
import type { Language } from '@hutong/rules';
import { readRecord } from '@hutong/rules/read';
import { type RecordDifference, type Replay, replay as replayRecord } from '@hutong/rules/record';
import { Command } from 'commander';
import { readJson, within } from '../input-file.ts';
import { packSource } from '../pack-source.ts';
import { paintFor } from '../paint.ts';
import { required, subjectIn } from './asked-decision.ts';
import type { ExitCode, SpokenContext } from './context.ts';
import { formatOption, helpTail, languageOption } from './option.ts';

/** Options of `hutong replay`. */
export interface ReplayOptions {
  readonly subject?: string;
  readonly pack?: readonly string[];
  readonly format: 'text' | 'json';
}

/** `hutong replay`, with its help. */
export function replayCommand(
  language: Language,
  run: (record: string, options: ReplayOptions) => Promise<void>,
): Command {
  const zh = language === 'zh';
  return new Command('replay')
    .argument('<record>', zh ? '判定记录（JSON）' : 'record of a decision (JSON)')
    .summary(zh ? '重演一项有记录的判定' : 'make a recorded decision again')
    .description(
      zh
        ? '用记录所载的政策版本重新判定，说明原判定是否仍成立、有何不同。'
        : 'Decides again with the very versions that the record names, and says whether the decision still holds and what differs.',
    )
    .option(
      '--subject <file>',
      zh ? '判定对象（JSON），- 为标准输入；必填' : 'subject (JSON), - for standard input; required',
    )
    .option('--pack <folder...>', zh ? '记录所用、未随附的政策' : 'policies of the record that are not shipped')
    .addOption(formatOption(language, ['text', 'json']))
    .addOption(languageOption(language))
    .addHelpText(
      'after',
      helpTail(
        language,
        ['hutong replay record.json --subject station.json'],
        [{ zh: '退出码：0 仍成立；1 不再成立。', en: 'Exit code: 0 it holds; 1 it no longer does.' }],
      ),
    )
    .action(run);
}

/** Makes a recorded decision again. */
export async function replay(file: string, options: ReplayOptions, context: SpokenContext): Promise<ExitCode> {
  const { language } = context;
  const kept = await readJson(file, context);
  const record = within(kept, () => readRecord(kept.content));
  const input = await readJson(required(options.subject, '--subject', 'a file of JSON, or `-`'), context);
  const given = await Promise.all((options.pack ?? []).map((name) => packSource(name, context)));
  const packs = [...given.flatMap((source) => source.packs.filter(({ pack }) => pack === source.id)), ...shippedPacks];
  const subject = subjectIn(input.content, record.subject.kind, input.file);
  const replayed = within(input, () => replayRecord({ record, subject, packs, calendar: chinaCalendar }));
  if (options.format === 'json') context.print(`${JSON.stringify(replayed, null, 2)}\n`);
  else {
    const paint = paintFor(context);
    const sign = replayed.holds ? paint('green', '●') : paint('red', '▲');
    context.print(`${sign} ${verdict(replayed)[language]}\n`);
    for (const difference of replayed.differences) context.print(`  ${differenceLine(difference, language)}\n`);
  }
  return replayed.holds ? 0 : 1;
}

function verdict({ holds, reproduced }: Replay): { readonly zh: string; readonly en: string } {
  if (reproduced) return { zh: '判定重演无误', en: 'the very decision comes out again' };
  return holds
    ? { zh: '判定仍成立，但有以下不同', en: 'the decision still holds, though this differs' }
    : { zh: '判定不再成立', en: 'the decision no longer holds' };
}

const kinds: { readonly [of in RecordDifference['of']]: { readonly zh: string; readonly en: string } } = {
  verdict: { zh: '结论', en: 'verdict' },
  input: { zh: '判定对象', en: 'subject' },
  means: { zh: '政策、日历或引擎', en: 'policy, calendar or engine' },
};

function differenceLine({ of, pointer, recorded, replayed }: RecordDifference, language: Language): string {
  const shown = (side: RecordDifference['recorded']): string => (side === undefined ? '–' : JSON.stringify(side));
  return `${kinds[of][language]}  ${pointer}  ${shown(recorded)} → ${shown(replayed)}`;
}
