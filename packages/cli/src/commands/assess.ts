import { chinaCalendar } from '@hutong/calendar';
import { readDossier } from '@hutong/model/schemas';
import { packs } from '@hutong/policies';
import { createDecider, type JsonObject, type Language } from '@hutong/rules';
import { Command } from 'commander';
import type { PageLanguage } from '../bilingual.ts';
import { CommandError } from '../command-error.ts';
import { htmlReport } from '../html-report.ts';
import { readJson, within } from '../input-file.ts';
import { writeOutput } from '../output-file.ts';
import { compiledPack, packSource } from '../pack-source.ts';
import { paintFor } from '../paint.ts';
import { dateOption, periodOption } from '../period.ts';
import { allMet, type Report } from '../report.ts';
import { textReport } from '../text-report.ts';
import { today } from '../today.ts';
import type { ExitCode, SpokenContext } from './context.ts';
import { formatOption, helpTail, languageOption, optionTexts } from './option.ts';

/** Options of `hutong assess`. */
export interface AssessOptions {
  readonly policy?: string;
  readonly asOf?: string;
  readonly period?: string;
  readonly format: 'text' | 'json' | 'html';
  readonly out?: string;
  readonly lang?: PageLanguage;
}

/** `hutong assess`, with its help. */
export function assessCommand(
  language: Language,
  run: (file: string, options: AssessOptions) => Promise<void>,
): Command {
  const zh = language === 'zh';
  return new Command('assess')
    .argument('<file>', zh ? '工作站档案（JSON），- 为标准输入' : 'dossier of a station (JSON), - for standard input')
    .summary(zh ? '评估一个工作站' : 'assess a station')
    .description(
      zh
        ? '按一项政策评估一个工作站：先列结论，再列未达到的要求、所依据的条款和怎么办。'
        : 'Assesses a station under a policy: the outcome first, then what is not met, the clause and what to do.',
    )
    .option(
      '--policy <policy>',
      zh ? '政策；不写则由工作站的区划确定' : 'policy; by the division of the station unless given',
    )
    .option(
      '--as-of <date>',
      zh ? '截至日期；不写则为今天（北京时间）' : 'day of the assessment; today in Shanghai unless given',
    )
    .option('--period <period>', optionTexts.period[language])
    .addOption(formatOption(language, ['text', 'json', 'html']))
    .option('--out <file>', zh ? '写入文件；要么写全，要么不写' : 'write to a file, whole or not at all')
    .addOption(languageOption(language, ['zh', 'en', 'both']))
    .addHelpText(
      'after',
      helpTail(
        language,
        [
          'hutong assess dossier.json --as-of 2026-01-05',
          'hutong assess dossier.json --period 2025 --format html --out report.html',
          'hutong assess dossier.json --format html --lang both --out report.html',
          'cat dossier.json | hutong assess - --policy cn-sh-changning --format json',
        ],
        [
          {
            zh: '退出码：0 全部达到；1 有未达到或尚不能判定的；2 用法或输入有误，未写任何内容。',
            en: 'Exit code: 0 all met; 1 something not met or undecided; 2 bad usage or input, nothing written.',
          },
        ],
      ),
    )
    .action(run);
}

/** Assesses a station's dossier: every decision of the policy that is about a station. */
export async function assess(file: string, options: AssessOptions, context: SpokenContext): Promise<ExitCode> {
  if (options.lang === 'both' && options.format !== 'html')
    throw new CommandError({
      code: 'languageBoth',
      message: '`--lang both` is for reports in HTML',
      expected: '`zh` or `en`, or `--format html`',
    });
  const asOf = options.asOf === undefined ? today() : dateOption('--as-of', options.asOf);
  const question = { asOf, ...(options.period === undefined ? {} : { period: periodOption(options.period) }) };
  const input = await readJson(file, context);
  const { station } = within(input, () => readDossier(input.content));
  const source = await packSource(options.policy ?? policyOf(station.divisionCode), context);
  const pack = compiledPack(source);
  const deciders = Object.entries(pack.decisions)
    .filter(([, note]) => note.subject === 'station')
    .map(([decision]) => createDecider({ pack, decision, calendar: chinaCalendar }));
  if (deciders.length === 0)
    throw new CommandError({
      code: 'nothingToDecide',
      message: `\`${pack.pack}\` has no decision about a station`,
      expected: 'a decision whose subject is `station`',
    });
  // The dossier's own reader has made sure of its shape, which is that of JSON.
  const subject = station as unknown as JsonObject;
  const decisions = within(input, () => deciders.map((decider) => decider.decide(subject, question)));
  if (decisions.every(({ period }) => period !== undefined && period.to < period.from))
    throw new CommandError({
      code: 'nothingToAssess',
      message: `nothing was recorded by \`${asOf}\``,
      pointer: '--as-of',
      expected: `a day on or after ${decisions[0]?.period?.from ?? asOf}`,
    });

  const report: Report = { subject: station.name, asOf, pack, decisions };
  const { language } = context;
  const written = {
    text: () =>
      textReport(report, {
        language,
        columns: context.columns,
        paint: paintFor({ colour: context.colour && options.out === undefined }),
      }),
    json: () => `${JSON.stringify(decisions, null, 2)}\n`,
    html: () => htmlReport(report, options.lang ?? language),
  }[options.format]();
  if (options.out === undefined) context.print(written);
  else {
    await writeOutput(options.out, written);
    context.print(language === 'zh' ? `报告已写入 ${options.out}\n` : `report written to ${options.out}\n`);
  }
  return allMet(decisions) ? 0 : 1;
}

/** Division codes begin with province, city and district; the policy of a district is that of its stations. */
const policyByDivision: readonly (readonly [prefix: string, policy: string])[] = [['310105', 'cn-sh-changning']];

function policyOf(divisionCode: string | undefined): string {
  const known = policyByDivision.find(([prefix]) => divisionCode?.startsWith(prefix) === true);
  if (known !== undefined) return known[1];
  throw new CommandError({
    code: 'policyNeeded',
    message: 'no policy is known for the division of this station',
    pointer: '--policy',
    expected: packs.map(({ pack }) => `\`${pack}\``).join(' or '),
  });
}
