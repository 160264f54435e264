import type { Question } from './assessed-period.ts';
import { dateOf } from './assessed-period.ts';
import { candidateValues } from './candidate-values.ts';
import { withFact } from './changed-subject.ts';
import type { Decider } from './decider.ts';
import type { Missing } from './decision.ts';
import type { Json, JsonObject } from './json.ts';

/** A missing fact, with what an answer to it would do. */
export interface NeededFact extends Missing {
  /**
   * Share of the outcomes still possible that an answer rules out, over the answers that the logic can tell apart: 1 when
   * any answer decides, 0 when none rules anything out by itself. 0 too for a fact whose answers cannot be listed.
   */
  readonly decisiveness: number;
  /** Answers that can be listed, each with the outcomes that it would leave. */
  readonly answers: readonly { readonly value: Json; readonly possible: readonly string[] }[];
}

/**
 * The facts that would decide, the most decisive first: what to ask next. None when the subject is decided.
 *
 * Each missing fact is tried with every answer that the logic can tell apart, the others left unknown. Throws as
 * {@link Decider.decide} does.
 */
export function neededFacts(decider: Decider, subject: JsonObject, question: Question): readonly NeededFact[] {
  const { unknown, missing } = decider.decide(subject, question);
  if (unknown === undefined) return [];
  const asOf = dateOf(question.asOf, '/asOf');
  const needed = missing.map((fact): NeededFact => {
    const answers = candidateValues(fact.path, decider.program, asOf).map((value) => ({
      value,
      possible: decider.possibleOutcomes(withFact(subject, fact.path, value), question),
    }));
    return { ...fact, decisiveness: decisivenessOf(answers, unknown.possible.length), answers };
  });
  // Stable: of equally decisive facts the one that the decision names first comes first.
  return needed.sort((a, b) => b.decisiveness - a.decisiveness);
}

function decisivenessOf(answers: NeededFact['answers'], open: number): number {
  if (answers.length === 0 || open < 2) return 0;
  const ruledOut = answers.reduce((sum, { possible }) => sum + Math.max(0, open - possible.length) / (open - 1), 0);
  return Math.min(1, ruledOut / answers.length);
}
