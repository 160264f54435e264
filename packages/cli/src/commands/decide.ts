import { chinaCalendar } from '@hutong/calendar';
import { readDossier } from '@hutong/model/schemas';
import {
  createDecider,
  type Finding,
  type Json,
  type JsonObject,
  type Language,
  nearestName,
  type Problem,
  type Readings,
  type ResolvedPack,
} from '@hutong/rules';
import { Command } from 'commander';
import { CommandError, placed } from '../command-error.ts';
import { type JsonFile, readJson, within } from '../input-file.ts';
import { compiledPack, packSource } from '../pack-source.ts';
import { paintFor } from '../paint.ts';
import { dateOption, periodOption } from '../period.ts';
import { allMet } from '../report.ts';
import { textReport } from '../text-report.ts';
import { traceText } from '../trace-text.ts';
import type { ExitCode, SpokenContext } from './context.ts';
import { formatOption, helpTail, languageOption, optionTexts } from './option.ts';

/** Options of `hutong decide`. */
export interface DecideOptions {
  readonly subject?: string;
  readonly asOf?: string;
  readonly period?: string;
  readonly explain?: boolean;
  readonly finding?: readonly string[];
  readonly reading?: readonly string[];
  readonly format: 'text' | 'json';
}

/** `hutong decide`, with its help. */
export function decideCommand(
  language: Language,
  run: (policy: string, decision: string, options: DecideOptions) => Promise<void>,
): Command {
  const zh = language === 'zh';
  return new Command('decide')
    .argument('<policy>', optionTexts.pack[language])
    .argument(
      '<decision>',
      zh ? '该政策的一项判定，见 hutong policies' : 'a decision of the policy, see `hutong policies`',
    )
    .summary(zh ? '就一个对象作出一项判定' : 'decide one subject')
    .description(
      zh
        ? '就一个对象作出一项判定。对象为 JSON；给出的是工作站档案时，取其中的工作站。'
        : 'Decides one subject, given as JSON. Of a station’s dossier the station in it is taken.',
    )
    .option(
      '--subject <file>',
      zh ? '判定对象（JSON），- 为标准输入；必填' : 'subject (JSON), - for standard input; required',
    )
    .option('--as-of <date>', zh ? '截至日期；必填' : 'day of the decision; required')
    .option('--period <period>', optionTexts.period[language])
    .option('--reading <name=value...>', zh ? '换一种读法或数值试算' : 'try another reading or number')
    .option('--explain', zh ? '说明每个结论如何得出' : 'show how each finding came about')
    .option('--finding <id...>', zh ? '只说明这些结论' : 'explain these findings only')
    .addOption(formatOption(language, ['text', 'json']))
    .addOption(languageOption(language))
    .addHelpText(
      'after',
      helpTail(language, [
        'hutong decide cn-sh-changning openingHours --subject station.json --as-of 2026-01-05',
        'hutong decide cn-sh-changning openingHours --subject - --as-of 2026-01-05 --explain --finding daysPerWeek/2025-W12',
        'hutong decide cn-sh-changning openingHours --subject station.json --as-of 2026-01-05 --reading holidayWeek=proRata',
      ]),
    )
    .action(run);
}

/** Decides one subject by one decision of one policy. */
export async function decide(
  policy: string,
  decision: string,
  options: DecideOptions,
  context: SpokenContext,
): Promise<ExitCode> {
  const { language, columns } = context;
  const question = {
    asOf: dateOption('--as-of', needed(options.asOf, '--as-of', 'YYYY-MM-DD')),
    ...(options.period === undefined ? {} : { period: periodOption(options.period) }),
  };
  const source = await packSource(policy, context);
  const own = compiledPack(source);
  const pack = compiledPack(source, readingsOf(options.reading ?? [], own));
  const decider = createDecider({ pack, decision, calendar: chinaCalendar });
  const input = await readJson(needed(options.subject, '--subject', 'a file of JSON, or `-`'), context);
  const { subject, pointer } = subjectOf(input, decider.program.note.subject);

  const inSubject = <Result>(use: () => Result): Result =>
    within(input, () => {
      try {
        return use();
      } catch (error) {
        throw placed(error, (problem): Problem => ({ ...problem, pointer: `${pointer}${problem.pointer ?? ''}` }));
      }
    });
  const made = inSubject(() => decider.decide(subject, question));
  const findings =
    options.explain === true || options.finding !== undefined ? explained(options.finding, made.findings) : undefined;
  const explanation =
    findings === undefined ? undefined : inSubject(() => decider.explain(subject, { ...question, findings }));
  if (options.format === 'json') context.print(`${JSON.stringify(explanation ?? made, null, 2)}\n`);
  else {
    const style = { language, columns, paint: paintFor(context) };
    const name = made.subject.kind === 'station' && typeof subject.name === 'string' ? subject.name : undefined;
    context.print(
      textReport(
        { subject: name ?? made.subject.id ?? made.subject.kind, asOf: made.asOf, pack, decisions: [made] },
        style,
      ),
    );
    if (explanation !== undefined) context.print(traceText(explanation, style));
  }
  return allMet([made]) ? 0 : 1;
}

function needed(value: string | undefined, option: string, expected: string): string {
  if (value !== undefined) return value;
  throw new CommandError({ code: 'optionMissing', message: `\`${option}\` is needed`, expected, received: 'nothing' });
}

/** The findings to explain: those asked for, else what is not met or undecided. */
function explained(asked: readonly string[] | undefined, findings: readonly Finding[]): readonly string[] {
  if (asked === undefined)
    return findings.filter(({ status }) => status === 'fail' || status === 'unknown').map(({ id }) => id);
  const known = findings.map(({ id }) => id);
  for (const id of asked) {
    if (known.includes(id)) continue;
    const near = nearestName(id, known);
    throw new CommandError({
      code: 'findingUnknown',
      message: `\`${id}\` is not a finding of this decision`,
      expected: 'an id such as those in `--format json`',
      ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
    });
  }
  return asked;
}

/** The subject of a document, and the pointer to it: of a dossier the station in it. */
function subjectOf(input: JsonFile, kind: string): { readonly subject: JsonObject; readonly pointer: string } {
  const { content, file } = input;
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new CommandError({
      code: 'subjectNotRecord',
      message: 'a subject is a record of facts',
      file,
      expected: 'an object',
      received: content === null ? 'null' : Array.isArray(content) ? 'a list' : `a ${typeof content}`,
    });
  if (kind !== 'station' || !Object.hasOwn(content, 'dossier')) return { subject: content as JsonObject, pointer: '' };
  const { station } = within(input, () => readDossier(content));
  return { subject: station as unknown as JsonObject, pointer: '/station' };
}

/** Readings of the command line. A reading among choices is a word; a number or list is written as JSON. */
function readingsOf(pairs: readonly string[], { parameters }: Pick<ResolvedPack, 'parameters'>): Readings {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      const [key, value] = [pair.slice(0, at), pair.slice(at + 1)];
      if (at < 1 || value === '')
        throw new CommandError({
          code: 'readingInvalid',
          message: `\`${pair}\` is not a reading`,
          pointer: '--reading',
          expected: '`name=value`',
        });
      const choices = Object.hasOwn(parameters, key) ? parameters[key]?.choices : undefined;
      return [key, choices === undefined ? readingValueOf(value) : value];
    }),
  );
}

function readingValueOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
