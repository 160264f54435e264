import type { CivilDate } from '@hutong/calendar';
import { periodOf, type Question } from './assessed-period.ts';
import { compileCadence } from './cadence.ts';
import { compileChecks } from './checks.ts';
import { compileNode } from './closure.ts';
import { compileFacts } from './compiled-facts.ts';
import { type Judging, judgingOf } from './judging.ts';
import type { Environment, OpenRuling } from './operator.ts';
import type { ParameterCalendar } from './parameter-values.ts';
import type { Program } from './program.ts';
import type { Judge, Ruling } from './ruling.ts';
import { compileScore } from './score.ts';
import { compileTable } from './table.ts';
import type { Value } from './value.ts';

/** A decision with those that it reads, compiled. */
export interface CompiledDecision {
  readonly program: Program;
  readonly judge: Judge;
  /** The environment of this decision about a subject; each other decision is made at most once in it. */
  readonly environment: (subject: SubjectEnvironment, question: Question) => Environment;
}

/** What all decisions about one subject on one day share. */
export type SubjectEnvironment = Omit<Environment, 'period' | 'facts' | 'outcomeOf' | 'rulingOf' | 'frame'>;

/** Compiles a decision and those that it reads. */
export function compileDecision(program: Program, parameters: ParameterCalendar): CompiledDecision {
  const readFact = compileFacts(program);
  const judge = compileJudge(judgingOf(program, parameters, readFact));
  const below = new Map([...program.reads].map(([key, inner]) => [key, compileDecision(inner, parameters)]));
  const from = program.period.from === undefined ? undefined : compileNode(program.period.from, readFact);
  const to = program.period.to === undefined ? undefined : compileNode(program.period.to, readFact);
  return {
    program,
    judge,
    environment: (subject, question) => {
      const asOf: CivilDate = subject.asOf;
      const rulings = new Map<string, Ruling>();
      const rulingOf = (key: string): Ruling | undefined => {
        const known = rulings.get(key);
        const decision = below.get(key);
        if (known !== undefined || decision === undefined) return known;
        // A decision that is read is made for the day alone: it looks at the period that it declares itself.
        const ruling = decision.judge.rule(decision.environment(subject, { asOf }));
        rulings.set(key, ruling);
        return ruling;
      };
      const start: Environment = {
        ...subject,
        period: { from: asOf, to: asOf },
        facts: new Map<string, Value>(),
        outcomeOf: (key) => rulingOf(key)?.value,
        rulingOf: (key) => openRulingOf(rulingOf(key)),
        frame: undefined,
      };
      return { ...start, period: periodOf(question, asOf, start, from, to), facts: new Map<string, Value>() };
    },
  };
}

function openRulingOf(ruling: Ruling | undefined): OpenRuling | undefined {
  if (ruling === undefined) return undefined;
  const several = typeof ruling.value === 'object';
  return {
    alternatives: several ? undefined : ruling.possible,
    missing: () => ruling.report().missing,
  };
}

function compileJudge(judging: Judging): Judge {
  const { rule } = judging.program;
  switch (rule.kind) {
    case 'checks':
      return compileChecks(judging);
    case 'score':
      return compileScore(judging, rule);
    case 'table':
      return compileTable(judging, rule);
    case 'cadence':
      return compileCadence(judging, rule);
    default:
      return rule satisfies never;
  }
}
