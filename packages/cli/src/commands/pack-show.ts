import { chinaCalendar } from '@hutong/calendar';
import {
  checkInWords,
  createDecider,
  formatAmount,
  formatDate,
  formatValue,
  type Language,
  type Parameter,
  type ParameterValue,
  resolvePack,
} from '@hutong/rules';
import { languageOf } from '../language.ts';
import { packSource } from '../pack-source.ts';
import { reportWords } from '../report-words.ts';
import { paintFor } from '../text-report.ts';
import { today } from '../today.ts';
import type { CommandContext, ExitCode } from './context.ts';

/** Options of `hutong pack show`. */
export interface PackShowOptions {
  readonly format: 'text' | 'json';
  readonly lang?: string;
}

/** Shows a pack to a reader: documents, parameters with period, basis and clause, and the rules in words. */
export function packShow(name: string, options: PackShowOptions, context: CommandContext): ExitCode {
  const language = languageOf(options.lang, context.environment);
  const source = packSource(name);
  const pack = resolvePack({ packs: source.packs, id: source.id });
  if (options.format === 'json') {
    const { cases: _, ...rest } = pack;
    context.print(`${JSON.stringify(rest, null, 2)}\n`);
    return 0;
  }
  const paint = paintFor(context);
  const lines = [
    paint('bold', `${pack.title[language]}  ${pack.provenance.pack}`),
    paint('dim', pack.provenance.digest),
  ];
  for (const document of Object.values(pack.sources))
    lines.push(`${document.title[language]}  ${document.number ?? ''}`.trimEnd());
  lines.push('');
  for (const [key, parameter] of Object.entries(pack.parameters)) {
    lines.push(
      `${paint('bold', parameter.title[language])}  ${paint('dim', key)}`,
      ...parameter.values.map((value) => `  ${valueLine(parameter, value, language)}`),
    );
  }
  for (const decision of Object.keys(pack.decisions)) {
    const { program } = createDecider({ pack, decision, calendar: chinaCalendar });
    lines.push('', paint('bold', program.note.title[language]));
    for (const check of program.checks)
      lines.push(
        `  ${check.note.title[language]}`,
        `    ${checkInWords(check, program, today()).rule[language]}`,
        paint('dim', `    ${check.note.cite}`),
      );
  }
  context.print(`${lines.join('\n')}\n`);
  return 0;
}

function valueLine(parameter: Parameter, { from, to, value, basis, cite }: ParameterValue, language: Language): string {
  const choice = typeof value === 'string' ? parameter.choices?.[value] : undefined;
  const shown = choice?.[language] ?? formatValue((value ?? undefined) as Parameters<typeof formatValue>[0], language);
  const amount = parameter.unit === undefined ? shown : formatAmount(shown, parameter.unit, language);
  const period = `${formatDate(from, language)} – ${to === undefined ? '' : formatDate(to, language)}`.trimEnd();
  return [amount, period, reportWords[language].basisNames[basis], cite ?? ''].join('  ').trimEnd();
}
