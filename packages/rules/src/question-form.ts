import type { Question } from './assessed-period.ts';
import { fieldAt } from './candidate-values.ts';
import { factAt } from './changed-subject.ts';
import type { Decider } from './decider.ts';
import type { MissingReason } from './decision.ts';
import type { Json, JsonObject } from './json.ts';
import { neededFacts } from './needed-facts.ts';
import type { TypeNote } from './pack.ts';
import type { Text } from './text.ts';

/** How a question is answered. `records`: a list or record that has a form of its own. */
export type AnswerKind = 'yesNo' | 'choice' | 'choices' | 'number' | 'wholeNumber' | 'date' | 'text' | 'records';

/** A question of a form. */
export interface FormQuestion {
  /** Where the answer belongs in the subject. */
  readonly path: string;
  readonly title: Text;
  readonly kind: AnswerKind;
  readonly choices?: readonly { readonly value: string; readonly title: Text }[];
  readonly unit?: string;
  /** Why it is asked: the reason for which the fact is unknown. */
  readonly why: MissingReason;
  /** From 0 to 1; see `NeededFact.decisiveness`. */
  readonly decisiveness: number;
  /** What is on record so far, where it is not complete. */
  readonly given?: Json;
}

/** A form as data: what is possible now, and what to ask, the most decisive question first. */
export interface QuestionForm {
  readonly outcome?: string;
  readonly possible: readonly string[];
  readonly questions: readonly FormQuestion[];
}

/**
 * The next questions of a decision about a subject. A decided subject has none: further answers would change nothing. What
 * cannot be asked of a person, such as a year of the statutory calendar, is left out.
 */
export function questionForm(decider: Decider, subject: JsonObject, question: Question): QuestionForm {
  const needed = neededFacts(decider, subject, question);
  const possible = decider.possibleOutcomes(subject, question);
  const [outcome] = possible;
  const questions = needed.flatMap(({ path, why, title, decisiveness }): readonly FormQuestion[] => {
    const field = fieldAt(path, decider.program);
    if (field === undefined) return [];
    const given = factAt(subject, path);
    const choices = choicesOf(field.type)?.map((value) => ({
      value,
      title: field.choices?.[value] ?? { zh: value, en: value },
    }));
    return [
      {
        path,
        title: title ?? field.title,
        kind: kindOf(field.type),
        ...(choices === undefined ? {} : { choices }),
        ...(field.unit === undefined ? {} : { unit: field.unit }),
        why,
        decisiveness,
        ...(given === undefined || given === null ? {} : { given }),
      },
    ];
  });
  return { ...(possible.length === 1 && outcome !== undefined ? { outcome } : {}), possible, questions };
}

function choicesOf(type: TypeNote): readonly string[] | undefined {
  if (typeof type !== 'object') return undefined;
  if ('oneOf' in type) return type.oneOf;
  return 'list' in type && typeof type.list === 'object' && 'oneOf' in type.list ? type.list.oneOf : undefined;
}

function kindOf(type: TypeNote): AnswerKind {
  switch (type) {
    case 'boolean':
      return 'yesNo';
    case 'integer':
      return 'wholeNumber';
    case 'number':
      return 'number';
    case 'date':
      return 'date';
    case 'string':
      return 'text';
    case 'openingPlan':
    case 'openingLog':
      return 'records';
    default:
      if ('oneOf' in type) return 'choice';
      return choicesOf(type) === undefined ? 'records' : 'choices';
  }
}
