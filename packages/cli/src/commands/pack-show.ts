import { chinaCalendar } from '@hutong/calendar';
import { checkInWords, createDecider, type Language, type ResolvedPack, type Text } from '@hutong/rules';
import { Command } from 'commander';
import { compiledPack, packSource } from '../pack-source.ts';
import { paintFor } from '../paint.ts';
import { inForcePhrase, placePhrase, valuePhrase } from '../report-phrases.ts';
import { basisNames, reportWords } from '../report-words.ts';
import { wrapText } from '../text-layout.ts';
import type { TextStyle } from '../text-report.ts';
import { today } from '../today.ts';
import type { ExitCode, SpokenContext } from './context.ts';
import { formatOption, helpTail, languageOption, optionTexts } from './option.ts';

/** Options of `hutong pack show`. */
export interface PackShowOptions {
  readonly format: 'text' | 'json';
}

const parts = {
  documents: { zh: '文件', en: 'Documents' },
  parameters: { zh: '参数', en: 'Parameters' },
  otherReading: { zh: '按现行读法不启用', en: 'not in use under the readings in force' },
} as const satisfies { readonly [part: string]: Text };

/** `hutong pack show`, with its help. */
export function packShowCommand(
  language: Language,
  run: (pack: string, options: PackShowOptions) => Promise<void>,
): Command {
  const zh = language === 'zh';
  return new Command('show')
    .argument('<pack>', optionTexts.pack[language])
    .summary(zh ? '列出文件、参数和规则' : 'show documents, parameters and rules')
    .description(
      zh
        ? '列出政策所依据的文件、每个参数的数值、适用期间、依据和条款，以及用文字写出的规则。'
        : 'Shows the documents of a policy, each parameter with its periods, basis and clause, and the rules in words.',
    )
    .addOption(formatOption(language, ['text', 'json']))
    .addOption(languageOption(language))
    .addHelpText('after', helpTail(language, ['hutong pack show cn-sh-changning --lang zh']))
    .action(run);
}

/** Shows a pack to a reader: documents, parameters with period, basis and clause, and the rules in words. */
export async function packShow(name: string, options: PackShowOptions, context: SpokenContext): Promise<ExitCode> {
  const source = await packSource(name, context);
  const pack = compiledPack(source);
  if (options.format === 'json') {
    const { cases: _, ...rest } = pack;
    context.print(`${JSON.stringify(rest, null, 2)}\n`);
    return 0;
  }
  const { language, columns } = context;
  const style: TextStyle = { language, columns, paint: paintFor(context) };
  const lines = [
    style.paint('bold', `${pack.title[language]}  ${pack.provenance.pack}`),
    style.paint('dim', pack.provenance.digest),
    ...documentLines(pack, style),
    ...parameterLines(pack, style),
    ...decisionLines(pack, style),
  ];
  context.print(`${lines.join('\n')}\n`);
  return 0;
}

function documentLines(pack: ResolvedPack, { language, columns, paint }: TextStyle): readonly string[] {
  return [
    '',
    paint('bold', parts.documents[language]),
    ...Object.values(pack.sources).flatMap(({ title, number, issuer, note }) => [
      ...block(
        [title[language], number, issuer?.[language]].filter((part) => part !== undefined).join('  '),
        '  ',
        columns,
      ),
      ...(note === undefined ? [] : block(note[language], '    ', columns).map((line) => paint('dim', line))),
    ]),
  ];
}

function parameterLines(pack: ResolvedPack, { language, columns, paint }: TextStyle): readonly string[] {
  const between = language === 'zh' ? '，' : ', ';
  return [
    '',
    paint('bold', parts.parameters[language]),
    ...Object.entries(pack.parameters).flatMap(([key, { title, unit, choices, values }]) => [
      `  ${title[language]}  ${paint('dim', key)}`,
      ...values.flatMap(({ value, basis, cite, note, ...period }) => {
        const clause = cite === undefined ? undefined : pack.clauses[cite];
        const facts = [
          valuePhrase(value, unit, choices)[language],
          inForcePhrase(period)[language],
          basisNames[basis][language],
          ...(clause === undefined ? [] : [placePhrase(clause)[language]]),
        ];
        return [
          ...block(facts.join(between), '    ', columns),
          ...(note === undefined ? [] : block(note[language], '    ', columns).map((line) => paint('dim', line))),
        ];
      }),
    ]),
  ];
}

function decisionLines(pack: ResolvedPack, { language, columns, paint }: TextStyle): readonly string[] {
  return Object.keys(pack.decisions).flatMap((decision) => {
    const { program } = createDecider({ pack, decision, calendar: chinaCalendar });
    return [
      '',
      `${paint('bold', program.note.title[language])}  ${paint('dim', decision)}`,
      ...program.checks.flatMap((check) => {
        const { rule, definitions, standing } = checkInWords(check, program, today());
        const clause = pack.clauses[check.note.cite];
        const remark = {
          binding: '',
          advisory: reportWords.advisory[language],
          otherReading: parts.otherReading[language],
        };
        const shown = remark[standing];
        return [
          `  ${check.note.title[language]}${shown === '' ? '' : paint('dim', language === 'zh' ? `（${shown}）` : ` (${shown})`)}`,
          ...block(rule[language], '    ', columns),
          ...definitions.flatMap(({ title, says }) =>
            block(`${title[language]}${language === 'zh' ? '：' : ': '}${says[language]}`, '      ', columns).map(
              (line) => paint('dim', line),
            ),
          ),
          ...(clause === undefined ? [] : block(placePhrase(clause)[language], '    ', columns)).map((line) =>
            paint('dim', line),
          ),
          paint('dim', `    ${check.note.cite}`),
        ];
      }),
    ];
  });
}

function block(text: string, indent: string, columns: number): readonly string[] {
  return wrapText(text, Math.max(20, columns - indent.length)).map((line) => `${indent}${line}`);
}
