import { chinaCalendar } from '@hutong/calendar';
import type { Language, Text } from '@hutong/rules';
import { type CaseChange, diffPacks, type PackChange, type PackDiff, type VersionStep } from '@hutong/rules/review';
import { Command } from 'commander';
import { CommandError } from '../command-error.ts';
import { type PackSource, packSource } from '../pack-source.ts';
import { type Paint, paintFor } from '../paint.ts';
import type { ExitCode, SpokenContext } from './context.ts';
import { formatOption, helpTail, languageOption, optionTexts } from './option.ts';

/** Options of `hutong pack diff`. */
export interface PackDiffOptions {
  readonly format: 'text' | 'json';
}

/** `hutong pack diff`, with its help. */
export function packDiffCommand(
  language: Language,
  run: (before: string, after: string, options: PackDiffOptions) => Promise<void>,
): Command {
  const zh = language === 'zh';
  return new Command('diff')
    .argument('<before>', optionTexts.pack[language])
    .argument('<after>', optionTexts.pack[language])
    .summary(zh ? '比较规则的两个版本' : 'compare two versions of a policy')
    .description(
      zh
        ? '按含义比较两个版本：数值、期间、逻辑、条款、文字，分为影响判定和仅影响说明；并用两个版本运行全部案例，列出结果改变的。'
        : 'Compares two versions by what they mean: values, periods, logic, clauses and words, apart by whether they decide or only explain. Decides the cases of both with both and lists those that come out otherwise.',
    )
    .addOption(formatOption(language, ['text', 'json']))
    .addOption(languageOption(language))
    .addHelpText(
      'after',
      helpTail(
        language,
        ['hutong pack diff cn-sh-changning ./my-district'],
        [
          {
            zh: '退出码：0 没有案例改变，版本号也够；1 有案例改变，或版本号不够。',
            en: 'Exit code: 0 no case changes and the version number suffices; 1 otherwise.',
          },
        ],
      ),
    )
    .action(run);
}

/** Compares two versions of a pack. */
export async function packDiff(
  before: string,
  after: string,
  options: PackDiffOptions,
  context: SpokenContext,
): Promise<ExitCode> {
  const { language } = context;
  const [old, now] = [await packSource(before, context), await packSource(after, context)];
  const diff = diffPacks({
    before: packOf(old),
    after: packOf(now),
    layers: now.packs,
    cases: [...new Map([...old.cases, ...now.cases].map((each) => [each.id, each])).values()],
    calendar: chinaCalendar,
  });
  if (options.format === 'json') context.print(`${JSON.stringify(diff, null, 2)}\n`);
  else context.print(`${diffText(diff, language, paintFor(context))}\n`);
  return diff.cases.length === 0 && diff.version.sufficient ? 0 : 1;
}

function packOf({ packs, id }: PackSource): PackSource['packs'][number] {
  const pack = packs.find((candidate) => candidate.pack === id);
  if (pack !== undefined) return pack;
  throw new CommandError({ code: 'packUnknown', message: `no pack is called \`${id}\`` });
}

const steps: { readonly [step in VersionStep | 'backward']: Text } = {
  none: { zh: '不变', en: 'none' },
  patch: { zh: '修订号', en: 'patch' },
  minor: { zh: '次版本号', en: 'minor' },
  major: { zh: '主版本号', en: 'major' },
  backward: { zh: '倒退', en: 'backward' },
};

const effects: { readonly [effect in PackChange['effect']]: Text } = {
  deciding: { zh: '影响判定', en: 'decides otherwise' },
  explaining: { zh: '仅影响说明', en: 'explains otherwise' },
};

function diffText(diff: PackDiff, language: Language, paint: Paint): string {
  const zh = language === 'zh';
  const { wanted, declared, sufficient } = diff.version;
  const lines = [
    paint('bold', `${diff.pack}  ${diff.from} → ${diff.to}`),
    `${sufficient ? paint('green', '●') : paint('red', '▲')} ${
      zh
        ? `版本号：应升${steps[wanted].zh}，实为${steps[declared].zh}`
        : `version: asks for ${steps[wanted].en}, is ${steps[declared].en}`
    }`,
  ];
  for (const effect of ['deciding', 'explaining'] as const) {
    const changes = diff.changes.filter((change) => change.effect === effect);
    if (changes.length === 0) continue;
    lines.push('', paint('bold', `${effects[effect][language]}  ${changes.length}`), ...changes.map(changeLine));
  }
  lines.push(
    '',
    zh
      ? `案例：运行${diff.casesRun}个，结果改变${diff.cases.length}个`
      : `cases: ${diff.casesRun} run, ${diff.cases.length} come out otherwise`,
    ...diff.cases.flatMap((each) => caseLines(each, language, paint)),
  );
  return lines.join('\n');
}

function changeLine({ change, pointer, before, after }: PackChange): string {
  const sign = { added: '+', removed: '−', changed: '~' }[change];
  const shown = (side: PackChange['before']): string => {
    const text = JSON.stringify(side);
    return text === undefined ? '–' : text.length > 60 ? `${text.slice(0, 59)}…` : text;
  };
  return `  ${sign} ${pointer}  ${shown(before)} → ${shown(after)}`;
}

function caseLines({ id, name, before, after, findings }: CaseChange, language: Language, paint: Paint): string[] {
  return [
    `${paint('yellow', '◇')} ${id}  ${name[language]}  ${before} → ${after}`,
    ...findings.map((finding) => `    ${finding.id}  ${finding.before ?? '–'} → ${finding.after ?? '–'}`),
  ];
}
