import type { Question } from './assessed-period.ts';
import type { Decider } from './decider.ts';
import type { Finding } from './decision.ts';
import type { TraceNode } from './explanation.ts';
import type { JsonObject } from './json.ts';
import { nearHint } from './nearest.ts';
import { outcomesOf } from './outcome-type.ts';
import { RulesError } from './rules-error.ts';

/** Why an outcome is what it is, or is not another: the findings that stand for or against it. */
export interface OutcomeReasons {
  /** `is`: it is decided. `maybe`: the facts leave it possible. `isNot`: they rule it out. */
  readonly standing: 'is' | 'maybe' | 'isNot';
  /** The findings that alone suffice, each with the part of its trace that mattered. */
  readonly reasons: readonly { readonly finding: Finding; readonly trace?: TraceNode }[];
}

/**
 * Why a decision has an outcome, or has not. For one that is decided: what suffices for it. For one that is ruled out: in a
 * table the rows that would have led to it, each with the condition that fails, and the row that decided instead; in a
 * score the totals and overrides that led elsewhere; else the findings that decided otherwise. For one that is possible:
 * what keeps it open.
 *
 * Throws a {@link RulesError} `outcomeUnknown` for an outcome that the decision cannot have, and as
 * {@link Decider.decide} does.
 */
export function outcomeReasons(
  decider: Decider,
  subject: JsonObject,
  question: Question & { readonly outcome: string },
): OutcomeReasons {
  const { outcome } = question;
  const outcomes = outcomesOf(decider.program.note);
  if (!outcomes.includes(outcome)) {
    throw new RulesError([
      {
        code: 'outcomeUnknown',
        message: `\`${outcome}\` is not an outcome of \`${decider.program.key}\``,
        expected: outcomes.map((name) => `\`${name}\``).join(', '),
        ...nearHint(outcome, outcomes),
      },
    ]);
  }
  const { decision, traces, decisive = [] } = decider.explain(subject, { ...question, detail: 'decisive' });
  const possible = decider.possibleOutcomes(subject, question);
  const standing = !possible.includes(outcome) ? 'isNot' : decision.unknown === undefined ? 'is' : 'maybe';
  const would = decision.findings.filter(({ leadsTo, role }) => leadsTo === outcome && role !== 'scale');
  const chosen = new Set([
    ...(standing === 'is'
      ? []
      : would.filter(({ status }) => status !== 'pass' || standing === 'maybe').map(({ id }) => id)),
    ...decisive,
  ]);
  return {
    standing,
    reasons: decision.findings
      .filter(({ id }) => chosen.has(id))
      .map((finding) => {
        const trace = traces[finding.id];
        return { finding, ...(trace === undefined ? {} : { trace }) };
      }),
  };
}
