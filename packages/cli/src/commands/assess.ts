import { chinaCalendar } from '@hutong/calendar';
import { readDossier } from '@hutong/model/schemas';
import { packs } from '@hutong/policies';
import { createDecider, type Decision, type JsonObject, resolvePack } from '@hutong/rules';
import { CommandError, inFile } from '../command-error.ts';
import { htmlReport } from '../html-report.ts';
import { readJson } from '../input-file.ts';
import { languageOf } from '../language.ts';
import { writeOutput } from '../output-file.ts';
import { dateOption, periodOption } from '../period.ts';
import type { Report } from '../report.ts';
import { paintFor, textReport } from '../text-report.ts';
import { today } from '../today.ts';
import type { CommandContext, ExitCode } from './context.ts';

/** Options of `hutong assess`. */
export interface AssessOptions {
  readonly policy?: string;
  readonly asOf?: string;
  readonly period?: string;
  readonly format: 'text' | 'json' | 'html';
  readonly out?: string;
  readonly lang?: string;
}

/** Assesses a station's dossier: every decision of the policy that is about a station. */
export function assess(file: string, options: AssessOptions, context: CommandContext): ExitCode {
  const language = languageOf(options.lang, context.environment);
  const dossier = dossierOf(file);
  const policy = options.policy ?? policyOf(dossier.station.divisionCode);
  const asOf = options.asOf === undefined ? today() : dateOption('--as-of', options.asOf);
  const question = { asOf, ...(options.period === undefined ? {} : { period: periodOption(options.period) }) };
  const pack = resolvePack({ packs, id: policy });
  const decisions = Object.entries(pack.decisions)
    .filter(([, note]) => note.subject === 'station')
    .map(([decision]) =>
      createDecider({ pack, decision, calendar: chinaCalendar }).decide(
        dossier.station as unknown as JsonObject,
        question,
      ),
    );

  const report: Report = { subject: dossier.station.name, asOf, pack, decisions };
  const paint = paintFor({ colour: context.colour && options.out === undefined });
  const text = {
    text: () => textReport(report, language, paint),
    json: () => `${JSON.stringify(decisions, null, 2)}\n`,
    html: () => htmlReport(report, language),
  }[options.format]();
  if (options.out === undefined) context.print(text);
  else {
    writeOutput(options.out, text);
    context.print(language === 'zh' ? `报告已写入 ${options.out}\n` : `report written to ${options.out}\n`);
  }
  return allMet(decisions) ? 0 : 1;
}

/** Whether every decision came out as met or does not apply; what is undecided is not met. */
export function allMet(decisions: readonly Decision[]): boolean {
  return decisions.every(({ outcome }) => outcome === 'pass' || outcome === 'notApplicable' || outcome === 'notYetDue');
}

function dossierOf(file: string): ReturnType<typeof readDossier> {
  const content = readJson(file);
  try {
    return readDossier(content);
  } catch (error) {
    throw inFile(error, file === '-' ? 'standard input' : file);
  }
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
    expected: packs.map(({ pack }) => `\`${pack}\``).join(', '),
  });
}
