import type { StatutoryCalendar } from '@hutong/calendar';
import { dateOf, type Question } from './assessed-period.ts';
import { compileDecision } from './compiled-decision.ts';
import { DECISION_SCHEMA, type Decision, type Meanwhile } from './decision.ts';
import { engineVersion } from './engine-version.ts';
import { decisiveFindings, type Explanation, onlyDecisive, type TraceNode } from './explanation.ts';
import type { JsonObject } from './json.ts';
import type { Environment } from './operator.ts';
import { maximumVisits } from './operators/iteration.ts';
import { ParameterCalendar } from './parameter-values.ts';
import { type Program, typeDecision } from './program.ts';
import type { ResolvedPack } from './resolved-pack.ts';
import { RulesError } from './rules-error.ts';
import type { Ruling } from './ruling.ts';
import { marksOf, subjectCheck } from './subject-check.ts';
import { describeStep } from './trace.ts';

export type { Question } from './assessed-period.ts';

/** What of an explanation is wanted. */
export interface ExplanationRequest extends Question {
  /** Findings to explain; all of them unless given. A year of weekly findings has long traces. */
  readonly findings?: readonly string[];
  /** `decisive`: only the nodes that alone suffice for the result; `full` unless given. */
  readonly detail?: 'full' | 'decisive';
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
   * The outcomes that the facts leave possible, without the findings: a decided one alone. Of a table that collects,
   * every outcome that is certain or may come in. Throws as {@link Decider.decide} does.
   */
  readonly possibleOutcomes: (subject: JsonObject, question: Question) => readonly string[];
  /** The same decision, with the evaluation behind its findings. */
  readonly explain: (subject: JsonObject, question: ExplanationRequest) => Explanation;
}

/** Compiles a decision of a resolved pack, and those that it reads, against a statutory calendar. */
export function createDecider(request: {
  readonly pack: ResolvedPack;
  readonly decision: string;
  readonly calendar: StatutoryCalendar;
}): Decider {
  const { pack, calendar } = request;
  const program = typeDecision(pack, request.decision);
  const parameters = new ParameterCalendar(pack.parameters);
  const compiled = compileDecision(program, parameters);
  const checkSubject = subjectCheck(program.fields);

  const environmentOf = (subject: JsonObject, question: Question): Environment => {
    const { problems, values } = checkSubject(subject);
    const [first, ...rest] = problems;
    if (first !== undefined) throw new RulesError([first, ...rest]);
    const asOf = dateOf(question.asOf, '/asOf');
    return compiled.environment(
      {
        subject,
        values,
        marks: marksOf(subject),
        asOf,
        calendar,
        parameters: parameters.on(asOf),
        joins: new Map(),
        budget: { visits: maximumVisits },
      },
      question,
    );
  };

  const conclude = (subject: JsonObject, environment: Environment, ruling: Ruling): Decision => {
    const id = typeof subject.id === 'string' ? subject.id : undefined;
    const [outcome] = ruling.possible;
    const { findings, missing, more } = ruling.report();
    const windowed = program.note.kind === 'checks' || program.note.kind === 'cadence';
    return {
      schema: DECISION_SCHEMA,
      decision: program.key,
      title: program.note.title,
      subject: { kind: program.note.subject, ...(id === undefined ? {} : { id }) },
      asOf: environment.asOf,
      ...(windowed ? { period: environment.period } : {}),
      ...(ruling.decided && outcome !== undefined ? { outcome } : {}),
      ...(ruling.decided ? {} : { unknown: unknownOf(program, ruling) }),
      ...more,
      findings,
      missing,
      provenance: { ...pack.provenance, calendar: calendar.version, engine: `@hutong/rules@${engineVersion}` },
    };
  };

  return {
    program,
    decide: (subject, question) => {
      const environment = environmentOf(subject, question);
      return conclude(subject, environment, compiled.judge.rule(environment));
    },
    possibleOutcomes: (subject, question) => compiled.judge.rule(environmentOf(subject, question)).possible,
    explain: (subject, question) => {
      const environment = environmentOf(subject, question);
      const decision = conclude(subject, environment, compiled.judge.rule(environment));
      const steps = compiled.judge.trace(environment);
      const traces: Record<string, TraceNode> = {};
      for (const finding of decision.findings) {
        if (question.findings !== undefined && !question.findings.includes(finding.id)) continue;
        const step = steps.get(finding.id);
        if (step === undefined) continue;
        const trace = describeStep(step, program, finding.member?.from ?? environment.asOf);
        traces[finding.id] = question.detail === 'decisive' ? onlyDecisive(trace) : trace;
      }
      return { decision, traces, decisive: decisiveFindings(decision) };
    },
  };
}

function unknownOf(program: Program, ruling: Ruling): NonNullable<Decision['unknown']> {
  const note = program.note.onUnknown;
  if (note === undefined) return { possible: ruling.possible, policy: 'ask' };
  const { policy = 'ask', outcome, title, reason, cite } = note;
  const meanwhile: Meanwhile = {
    ...(outcome === undefined ? {} : { outcome }),
    ...(title === undefined ? {} : { title }),
    reason,
    cite,
  };
  return { possible: ruling.possible, policy, meanwhile };
}
