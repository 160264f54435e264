import { chinaCalendar } from '@hutong/calendar';
import { packs } from '@hutong/policies';
import { createDecider, type Json, type JsonObject, type Readings, resolvePack } from '@hutong/rules';
import { CommandError, inFile } from '../command-error.ts';
import { readJson } from '../input-file.ts';
import { languageOf } from '../language.ts';
import { dateOption, periodOption } from '../period.ts';
import { paintFor, textReport } from '../text-report.ts';
import { traceText } from '../trace-text.ts';
import { allMet } from './assess.ts';
import type { CommandContext, ExitCode } from './context.ts';

/** Options of `hutong decide`. */
export interface DecideOptions {
  readonly subject: string;
  readonly asOf: string;
  readonly period?: string;
  readonly explain?: boolean;
  readonly finding?: readonly string[];
  readonly reading?: readonly string[];
  readonly format: 'text' | 'json';
  readonly lang?: string;
}

/** Decides one subject by one decision of one policy. A dossier is taken for the station in it. */
export function decide(policy: string, decision: string, options: DecideOptions, context: CommandContext): ExitCode {
  const language = languageOf(options.lang, context.environment);
  const pack = resolvePack({ packs, id: policy, readings: readingsOf(options.reading ?? []) });
  const decider = createDecider({ pack, decision, calendar: chinaCalendar });
  const question = {
    asOf: dateOption('--as-of', options.asOf),
    ...(options.period === undefined ? {} : { period: periodOption(options.period) }),
  };
  const subject = subjectOf(options.subject, pack.decisions[decision]?.subject ?? '');
  try {
    const made = decider.decide(subject, question);
    const wanted =
      options.finding ??
      made.findings.filter(({ status }) => status === 'fail' || status === 'unknown').map(({ id }) => id);
    const explanation =
      options.explain === true ? decider.explain(subject, { ...question, findings: wanted }) : undefined;
    if (options.format === 'json') context.print(`${JSON.stringify(explanation ?? made, null, 2)}\n`);
    else {
      const name = typeof subject.name === 'string' ? subject.name : (made.subject.id ?? made.subject.kind);
      const paint = paintFor(context);
      context.print(textReport({ subject: name, asOf: made.asOf, pack, decisions: [made] }, language, paint));
      if (explanation !== undefined) context.print(traceText(explanation, language, paint));
    }
    return allMet([made]) ? 0 : 1;
  } catch (error) {
    throw inFile(error, options.subject === '-' ? 'standard input' : options.subject);
  }
}

function subjectOf(file: string, kind: string): JsonObject {
  const content = readJson(file);
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new CommandError({
      code: 'subjectNotAnObject',
      message: 'a subject is a JSON object',
      file,
      received: content === null ? 'null' : Array.isArray(content) ? 'a list' : typeof content,
    });
  }
  const subject = content as JsonObject;
  const inside = Object.hasOwn(subject, 'dossier') ? subject[kind] : undefined;
  return typeof inside === 'object' && inside !== null && !Array.isArray(inside) ? (inside as JsonObject) : subject;
}

function readingsOf(pairs: readonly string[]): Readings {
  const readings: Record<string, Json> = {};
  for (const pair of pairs) {
    const [key, value, ...rest] = pair.split('=');
    if (key === undefined || key === '' || value === undefined || rest.length > 0) {
      throw new CommandError({
        code: 'readingInvalid',
        message: `\`${pair}\` is not a reading`,
        pointer: '--reading',
        expected: '`name=value`',
      });
    }
    readings[key] = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  }
  return readings;
}
