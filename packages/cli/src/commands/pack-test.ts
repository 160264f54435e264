import { chinaCalendar } from '@hutong/calendar';
import { type CaseResult, runCases } from '@hutong/rules';
import { readCases } from '@hutong/rules/read';
import { readInput } from '../input-file.ts';
import { languageOf } from '../language.ts';
import { packSource } from '../pack-source.ts';
import { paintFor } from '../text-report.ts';
import type { CommandContext, ExitCode } from './context.ts';

/** Options of `hutong pack test`. */
export interface PackTestOptions {
  readonly cases?: string;
  readonly format: 'text' | 'json';
  readonly lang?: string;
}

/** Runs the cases of a pack, or those of a file, and says what came out otherwise. */
export function packTest(name: string, options: PackTestOptions, context: CommandContext): ExitCode {
  const language = languageOf(options.lang, context.environment);
  const source = packSource(name);
  const cases =
    options.cases === undefined ? source.cases : readCases({ file: options.cases, text: readInput(options.cases) });
  const results = runCases({ packs: source.packs, id: source.id, cases, calendar: chinaCalendar });
  const failed = results.filter((result) => !result.passed);
  if (options.format === 'json') {
    context.print(
      `${JSON.stringify(
        results.map(({ decision: _, ...result }) => result),
        null,
        2,
      )}\n`,
    );
    return failed.length === 0 ? 0 : 1;
  }
  const paint = paintFor(context);
  const describe = ({ id, name: title, differences }: CaseResult): string =>
    [
      `${paint('red', '▲')} ${id}  ${title[language]}`,
      ...differences.map(
        ({ path, expected, received }) =>
          `    ${path}: ${language === 'zh' ? `预期 ${expected}，得到 ${received}` : `expected ${expected}, got ${received}`}`,
      ),
    ].join('\n');
  for (const result of failed) context.print(`${describe(result)}\n`);
  context.print(`${results.length - failed.length} passed, ${failed.length} failed\n`);
  return failed.length === 0 ? 0 : 1;
}
