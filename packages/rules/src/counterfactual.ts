import { dateOf, type Question } from './assessed-period.ts';
import { changedValues } from './candidate-values.ts';
import { factAt, withFact } from './changed-subject.ts';
import type { Decider } from './decider.ts';
import type { Json, JsonObject } from './json.ts';
import type { Text } from './text.ts';

/** One fact changed. `from` is absent where nothing was known. */
export interface FactChange {
  readonly path: string;
  readonly title: Text;
  readonly from?: Json;
  readonly to: Json;
}

/** A smallest set of changes with the outcome that it leads to. */
export interface Counterfactual {
  readonly outcome: string;
  readonly changes: readonly FactChange[];
}

/** What was looked for and found. `complete`: no smaller set exists, and none was left untried at this size. */
export interface CounterfactualSearch {
  readonly found: readonly Counterfactual[];
  readonly complete: boolean;
}

/** Most decisions that one search makes. */
export const maximumTrials = 20_000;

/** Most facts that are changed together. */
const maximumChanges = 3;

/**
 * The smallest changes of changeable facts that lead to another outcome, or to a given one: one fact if that suffices, else
 * two, at most three. All of that size are listed, for numbers the nearest value of each fact first. Which facts can be
 * changed, and to what, the pack says (`changeable`); facts that people can only find out are not touched.
 *
 * Only decided outcomes count: a change that merely leaves the decision open leads nowhere. `found` is empty when no change
 * of so few facts does. Throws as {@link Decider.decide} does.
 */
export function counterfactuals(
  decider: Decider,
  subject: JsonObject,
  question: Question & { readonly outcome?: string },
): CounterfactualSearch {
  const asOf = dateOf(question.asOf, '/asOf');
  const { program } = decider;
  const now = decider.decide(subject, question).outcome;
  const isWanted = (outcome: string): boolean =>
    question.outcome === undefined ? outcome !== now : outcome === question.outcome;
  const fields = Object.entries(program.pack.subjects[program.note.subject]?.fields ?? {});
  const options = fields.flatMap(([path, field]) => {
    const from = factAt(subject, path);
    const known = from === undefined || from === null ? {} : { from };
    const values = changedValues(field, program, asOf).filter(
      (value) => JSON.stringify(value) !== JSON.stringify(from),
    );
    const changes = nearestFirst(values, from).map((to): FactChange => ({ path, title: field.title, ...known, to }));
    return changes.length === 0 ? [] : [changes];
  });
  if (now !== undefined && now === question.outcome) return { found: [], complete: true };
  let trials = maximumTrials;
  for (let size = 1; size <= Math.min(maximumChanges, options.length); size += 1) {
    const found: Counterfactual[] = [];
    for (const changes of combinations(options, size)) {
      trials -= 1;
      if (trials < 0) return { found, complete: false };
      const changed = changes.reduce((told, { path, to }) => withFact(told, path, to), subject);
      const [outcome, ...others] = decider.possibleOutcomes(changed, question);
      if (outcome !== undefined && others.length === 0 && isWanted(outcome)) found.push({ outcome, changes });
    }
    if (found.length > 0) return { found, complete: true };
  }
  return { found: [], complete: options.length <= maximumChanges };
}

function nearestFirst(values: readonly Json[], from: Json | undefined): readonly Json[] {
  if (typeof from !== 'number') return values;
  const distance = (value: Json): number => (typeof value === 'number' ? Math.abs(value - from) : 0);
  return [...values].sort((a, b) => distance(a) - distance(b));
}

/** Every way to change so many of the facts, one value each. */
function* combinations(
  options: readonly (readonly FactChange[])[],
  size: number,
  start = 0,
): Generator<readonly FactChange[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = start; index <= options.length - size; index += 1) {
    for (const change of options[index] ?? [])
      for (const rest of combinations(options, size - 1, index + 1)) yield [change, ...rest];
  }
}
