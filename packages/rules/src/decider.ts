import { addDays, CalendarError, type CivilDate, civilDate, type StatutoryCalendar } from '@hutong/calendar';
import { compileChecks, traceCheck } from './checks.ts';
import { compileNode, type FactReader } from './closure.ts';
import { DECISION_SCHEMA, type Decision, type Finding, type Missing } from './decision.ts';
import { engineVersion } from './engine-version.ts';
import type { Explanation, TraceNode } from './explanation.ts';
import type { JsonObject } from './json.ts';
import { measuredBy } from './measured.ts';
import type { Closure, Environment } from './operator.ts';
import { maximumVisits, membersOf } from './operators/iteration.ts';
import { ParameterCalendar } from './parameter-values.ts';
import { type Program, typeDecision } from './program.ts';
import type { ResolvedPack } from './resolved-pack.ts';
import { RulesError } from './rules-error.ts';
import { marksOf, subjectCheck } from './subject-check.ts';
import { describeStep } from './trace.ts';
import { PartialList, type Value } from './value.ts';

/** What a decision is asked with. `period` is what to assess, first and last day included. */
export interface Question {
  readonly asOf: string;
  readonly period?: { readonly from: string; readonly to: string };
}

/** Decides one decision of one pack, again and again. Holds no state between calls. */
export interface Decider {
  readonly program: Program;
  /**
   * Decides a subject. What is not known makes findings `unknown` and is listed in `missing`; it never makes one fail
   * or pass. Throws a {@link RulesError} when a fact contradicts its declared type (`factType`), a date is none
   * (`dateInvalid`) or the period ends before it begins (`periodInvalid`).
   */
  readonly decide: (subject: JsonObject, question: Question) => Decision;
  /**
   * The same decision, with the evaluation behind its findings. A year of weekly findings has long traces: name the
   * findings that someone asks about.
   */
  readonly explain: (
    subject: JsonObject,
    question: Question & { readonly findings?: readonly string[] },
  ) => Explanation;
}

/** Compiles a decision of a resolved pack against a statutory calendar. */
export function createDecider(request: {
  readonly pack: ResolvedPack;
  readonly decision: string;
  readonly calendar: StatutoryCalendar;
}): Decider {
  const { pack, calendar } = request;
  const program = typeDecision(pack, request.decision);
  const parameters = new ParameterCalendar(pack.parameters);
  const readFact = compileFacts(program);
  const run = compileChecks(program, parameters, readFact);
  const from = program.period.from === undefined ? undefined : compileNode(program.period.from, readFact);
  const to = program.period.to === undefined ? undefined : compileNode(program.period.to, readFact);

  const checkSubject = subjectCheck(program.fields);

  const environmentOf = (subject: JsonObject, question: Question): Environment => {
    const { problems, values } = checkSubject(subject);
    const [first, ...rest] = problems;
    if (first !== undefined) throw new RulesError([first, ...rest]);
    const asOf = dateOf(question.asOf, '/asOf');
    const marks = marksOf(subject);
    const start: Environment = {
      subject,
      values,
      marks,
      asOf,
      period: { from: asOf, to: asOf },
      calendar,
      parameters: parameters.on(asOf),
      facts: new Map(),
      frame: undefined,
      budget: { visits: maximumVisits },
    };
    return { ...start, period: periodOf(question, asOf, start, from, to), facts: new Map() };
  };

  const conclude = (subject: JsonObject, environment: Environment, findings: readonly Finding[]): Decision => {
    const id = typeof subject.id === 'string' ? subject.id : undefined;
    return {
      schema: DECISION_SCHEMA,
      decision: program.key,
      title: program.note.title,
      subject: { kind: program.note.subject, ...(id === undefined ? {} : { id }) },
      asOf: environment.asOf,
      period: environment.period,
      ...outcomeOf(findings),
      findings,
      missing: missingIn(findings),
      provenance: { ...pack.provenance, calendar: calendar.version, engine: `@hutong/rules@${engineVersion}` },
    };
  };

  return {
    program,
    decide: (subject, question) => {
      const environment = environmentOf(subject, question);
      return conclude(subject, environment, run(environment));
    },
    explain: (subject, question) => {
      const environment = environmentOf(subject, question);
      const decision = conclude(subject, environment, run(environment));
      const steps = traceCheck(program, parameters, readFact, environment);
      const traces: Record<string, TraceNode> = {};
      for (const finding of decision.findings) {
        if (question.findings !== undefined && !question.findings.includes(finding.id)) continue;
        const step = steps.get(finding.id);
        if (step !== undefined)
          traces[finding.id] = describeStep(step, program, finding.member?.from ?? environment.asOf);
      }
      return { decision, traces };
    },
  };
}

/** Facts are computed when first read and kept for the rest of the decision; the measures of their members with them. */
function compileFacts(program: Program): FactReader {
  const readers = new Map<string, Closure>();
  const readFact: FactReader = (key, environment) => {
    if (environment.facts.has(key)) return environment.facts.get(key);
    const value = readers.get(key)?.({ ...environment, frame: undefined });
    environment.facts.set(key, value);
    return value;
  };
  for (const [key, fact] of program.facts) {
    const read = compileNode(fact.node, readFact);
    const measures = fact.members.map((measure) => ({ name: measure.key, read: compileNode(measure.node, readFact) }));
    if (measures.length === 0) {
      readers.set(key, read);
      continue;
    }
    const extend =
      (environment: Environment) =>
      (member: Value): Value => {
        if (typeof member !== 'object') return member;
        const measured: Record<string, Value> = {
          ...(member as { readonly [key: string]: Value }),
          [measuredBy as never]: { measures: fact.members, original: member } as never,
        };
        const inner: Environment = { ...environment, frame: { value: measured, parent: undefined } };
        for (const { name, read: readMeasure } of measures) measured[name] = readMeasure(inner);
        return measured;
      };
    readers.set(key, (environment) => {
      const list = read(environment);
      const members = membersOf(list);
      if (members === undefined) return undefined;
      const sure = members.sure.map(extend(environment));
      if (Array.isArray(list)) return sure;
      return new PartialList(sure, members.maybe.map(extend(environment)), { open: members.open });
    });
  }
  return readFact;
}

function periodOf(
  question: Question,
  asOf: CivilDate,
  environment: Environment,
  from: Closure | undefined,
  to: Closure | undefined,
): Environment['period'] {
  const declared = (closure: Closure | undefined): CivilDate | undefined => {
    const value = closure?.(environment);
    return typeof value === 'string' ? civilDate(value) : undefined;
  };
  const period =
    question.period === undefined
      ? { from: declared(from) ?? civilDate(`${asOf.slice(0, 4)}-01-01`), to: declared(to) ?? asOf }
      : { from: dateOf(question.period.from, '/period/from'), to: dateOf(question.period.to, '/period/to') };
  if (period.to >= period.from) return period;
  // Asked about a day before anything was recorded: nothing lies between, which is no mistake of the caller.
  if (question.period === undefined) return { from: addDays(period.to, 1), to: period.to };
  throw new RulesError([
    {
      code: 'periodInvalid',
      message: 'the period ends before it begins',
      pointer: '/period',
      expected: `an end on or after ${period.from}`,
      received: period.to,
    },
  ]);
}

function dateOf(text: string, pointer: string): CivilDate {
  try {
    return civilDate(text);
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    throw new RulesError([
      { code: 'dateInvalid', message: `\`${text.slice(0, 40)}\` is not a date`, pointer, expected: 'YYYY-MM-DD' },
    ]);
  }
}

/** One binding failure decides; else one binding unknown leaves it open; else what can still be met comes before a pass. */
function outcomeOf(findings: readonly Finding[]): Pick<Decision, 'outcome' | 'unknown'> {
  const binding = findings.filter((finding) => finding.binding).map((finding) => finding.status);
  if (binding.includes('fail')) return { outcome: 'fail' };
  if (binding.includes('unknown')) return { unknown: { possible: ['pass', 'fail'], policy: 'ask' } };
  if (binding.includes('manual')) return { outcome: 'manual' };
  if (binding.includes('pass') || binding.includes('waived')) return { outcome: 'pass' };
  return { outcome: binding.includes('notYetDue') ? 'notYetDue' : 'notApplicable' };
}

function missingIn(findings: readonly Finding[]): readonly Missing[] {
  const missing = new Map<string, Missing>();
  for (const finding of findings) if (finding.binding) for (const each of finding.missing) missing.set(each.path, each);
  return [...missing.values()];
}
