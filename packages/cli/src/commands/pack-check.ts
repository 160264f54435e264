import { chinaCalendar } from '@hutong/calendar';
import type { Language, Problem } from '@hutong/rules';
import { checkPack, type PackProblem } from '@hutong/rules/review';
import { Command } from 'commander';
import { CommandError, problemLine } from '../command-error.ts';
import { packSource } from '../pack-source.ts';
import { type Paint, paintFor } from '../paint.ts';
import { valuePhrase } from '../report-phrases.ts';
import { basisNames } from '../report-words.ts';
import type { ExitCode, SpokenContext } from './context.ts';
import { formatOption, helpTail, languageOption, optionTexts } from './option.ts';

/** Options of `hutong pack check`. */
export interface PackCheckOptions {
  readonly format: 'text' | 'json';
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
        ? '检查条款、参数期间、上下层和全部判定的写法，一次列出所有问题；并列出值得留意之处和暂定、待本地确定的数值。'
        : 'Checks clauses, periods, layers and the logic of every decision, and tells all problems at once; also what deserves a look, and the numbers that are provisional, to be set locally.',
    )
    .addOption(formatOption(language, ['text', 'json']))
    .addOption(languageOption(language))
    .addHelpText(
      'after',
      helpTail(
        language,
        ['hutong pack check cn-sh-changning', 'hutong pack check ./my-district'],
        [
          {
            zh: '退出码：0 没有错误（可有提醒）；2 有错误。',
            en: 'Exit code: 0 no errors, perhaps remarks; 2 errors.',
          },
        ],
      ),
    )
    .action(run);
}

/** Checks a pack with its layers. Errors are thrown, all of them at once; remarks are printed. */
export async function packCheck(name: string, options: PackCheckOptions, context: SpokenContext): Promise<ExitCode> {
  const { language } = context;
  const { packs, id, placeOf, cases } = await packSource(name, context);
  const report = checkPack({ packs, id, calendar: chinaCalendar, ...(placeOf === undefined ? {} : { placeOf }) });
  const [first, ...rest] = report.problems.filter(({ severity }) => severity === 'error').map(asProblem);
  if (first !== undefined) throw new CommandError(first, ...rest);
  if (options.format === 'json') {
    context.print(`${JSON.stringify(report, null, 2)}\n`);
    return 0;
  }
  const pack = packs.find((each) => each.pack === id);
  const paint = paintFor(context);
  const counts = [pack?.sources, pack?.clauses, pack?.parameters, pack?.decisions].map(
    (part) => Object.keys(part ?? {}).length,
  );
  const [sources, clauses, parameters, decisions] = counts;
  context.print(
    `${paint('green', '●')} ${report.pack}@${report.version}  ${
      language === 'zh'
        ? `没有错误：文件${sources}件，条款${clauses}条，参数${parameters}个，判定${decisions}项，案例${cases.length}个`
        : `no errors; documents ${sources}, clauses ${clauses}, parameters ${parameters}, decisions ${decisions}, cases ${cases.length}`
    }\n`,
  );
  for (const problem of report.problems) context.print(`${remark(problem, language, paint)}\n`);
  for (const { title, unit, values } of Object.values(pack?.parameters ?? {}))
    for (const { value, basis } of values)
      if (basis === 'assumed')
        context.print(`  ${title[language]} ${valuePhrase(value, unit)[language]}  ${basisNames.assumed[language]}\n`);
  return 0;
}

function remark(problem: PackProblem, language: Language, paint: Paint): string {
  const signs = { error: paint('red', '▲'), warning: paint('yellow', '◇'), note: paint('dim', '–') };
  return `${signs[problem.severity]} ${problemLine(asProblem(problem), language)}`;
}

function asProblem({ severity: _, pack: _pack, ...problem }: PackProblem): Problem {
  return problem;
}
