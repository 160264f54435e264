import { chinaCalendar } from '@hutong/calendar';
import { createDecider, type Decision, type JsonObject, type Language, type Pack, resolvePack } from '@hutong/rules';
import type { Command } from 'commander';
import { CommandError } from '../command-error.ts';
import { readJson, within } from '../input-file.ts';
import { packSource } from '../pack-source.ts';
import { dateOption, periodOption } from '../period.ts';
import type { CommandContext } from './context.ts';
import { languageOption, optionTexts } from './option.ts';

/** Options of a command that decides one subject. */
export interface AskedOptions {
  readonly subject?: string;
  readonly asOf?: string;
  readonly period?: string;
  readonly knownOn?: string;
}

/** A decision that was asked for, with what it was made from. */
export interface AskedDecision {
  readonly decision: Decision;
  readonly subject: JsonObject;
  readonly packs: readonly Pack[];
}

/** Adds the arguments and options that say which subject to decide, and how. */
export function askDecision(command: Command, language: Language): Command {
  const zh = language === 'zh';
  return command
    .argument('<policy>', optionTexts.pack[language])
    .argument(
      '<decision>',
      zh ? '该政策的一项判定，见 hutong policies' : 'a decision of the policy, see `hutong policies`',
    )
    .option(
      '--subject <file>',
      zh ? '判定对象（JSON），- 为标准输入；必填' : 'subject (JSON), - for standard input; required',
    )
    .option('--as-of <date>', zh ? '截至日期；必填' : 'day of the decision; required')
    .option('--period <period>', optionTexts.period[language])
    .option(
      '--known-on <date>',
      zh ? '按当日已发布的政策版本判定' : 'decide by the versions of the policy that were published by that day',
    )
    .addOption(languageOption(language));
}

/** Makes the decision that was asked for. */
export async function askedDecision(
  policy: string,
  key: string,
  options: AskedOptions,
  context: Pick<CommandContext, 'readStandardInput'>,
): Promise<AskedDecision> {
  const question = {
    asOf: dateOption('--as-of', required(options.asOf, '--as-of', 'YYYY-MM-DD')),
    ...(options.period === undefined ? {} : { period: periodOption(options.period) }),
  };
  const { packs, id } = await packSource(policy, context);
  const pack = resolvePack({
    packs,
    id,
    ...(options.knownOn === undefined ? {} : { knownOn: dateOption('--known-on', options.knownOn) }),
  });
  const decider = createDecider({ pack, decision: key, calendar: chinaCalendar });
  const input = await readJson(required(options.subject, '--subject', 'a file of JSON, or `-`'), context);
  const subject = subjectIn(input.content, decider.program.note.subject, input.file);
  return { subject, packs, decision: within(input, () => decider.decide(subject, question)) };
}

/** The value of an option that must be there. */
export function required(value: string | undefined, option: string, expected: string): string {
  if (value !== undefined) return value;
  throw new CommandError({ code: 'optionMissing', message: `\`${option}\` is needed`, expected, received: 'nothing' });
}

/** The subject in a document: of a station's dossier the station. */
export function subjectIn(content: unknown, kind: string, file: string): JsonObject {
  const isObject = (value: unknown): value is JsonObject =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject(content))
    throw new CommandError({
      code: 'subjectNotRecord',
      message: 'a subject is a record of facts',
      file,
      expected: 'an object',
    });
  const inside = Object.hasOwn(content, 'dossier') && Object.hasOwn(content, kind) ? content[kind] : undefined;
  return isObject(inside) ? inside : content;
}
