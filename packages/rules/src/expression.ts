import { type CivilDate, civilDate, type StatutoryCalendar } from '@hutong/calendar';
import { compileNode, type FactReader } from './closure.ts';
import type { JsonObject } from './json.ts';
import type { Node } from './node.ts';
import { maximumVisits } from './operators/iteration.ts';
import type { Logic, Parameter, SubjectNote } from './pack.ts';
import { ParameterCalendar } from './parameter-values.ts';
import { escapePointer, parseLogic } from './parse-logic.ts';
import { type Problem, RulesError } from './rules-error.ts';
import { marksOf, subjectCheck, subjectReader } from './subject-check.ts';
import { type PlainExport, plainJsonLogic } from './to-json-logic.ts';
import { type Type, typeOfNote } from './type.ts';
import type { Value } from './value.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One piece of logic with the fields that it may read: a rule outside any pack. */
export interface ExpressionNote {
  readonly logic: Logic;
  readonly fields: SubjectNote['fields'];
  readonly parameters?: { readonly [key: string]: Parameter };
  /** Named parts, each computed once for a subject and read as a `fact` by those after it and by the logic. */
  readonly facts?: { readonly [key: string]: Logic };
}

/** The day and the calendar that logic is evaluated with. */
export interface Moment {
  readonly asOf: string;
  readonly calendar: StatutoryCalendar;
}

/**
 * What is known of the subjects beforehand. `any`: each is checked against its types. `checked`: the caller has read them
 * himself as plain data of the declared types, without `$unknown` marks, and takes the blame for what they are.
 */
export type Subjects = 'any' | 'checked';

/** A typed and compiled piece of logic. */
export interface Expression {
  readonly node: Node;
  readonly type: Type;
  /**
   * Its value for a subject; `undefined` when the facts leave it open. Throws a {@link RulesError} when a fact is not of
   * its declared type.
   */
  readonly evaluate: (subject: JsonObject, moment: Moment) => Value;
  /** The same for many subjects on one day: what does not depend on the subject is prepared once. */
  readonly evaluator: (moment: Moment, subjects?: Subjects) => (subject: JsonObject) => Value;
  /** The same logic as a plain JsonLogic document for one day. */
  readonly toJsonLogic: (moment: Moment) => PlainExport;
}

/**
 * Types and compiles one piece of logic. Throws a {@link RulesError} with every mistake in it.
 *
 * @example
 * compileExpression({
 *   logic: { '>=': [{ var: 'visits' }, 2] },
 *   fields: { visits: { title: { zh: '走访次数', en: 'visits' }, type: 'integer' } },
 * }).evaluate({}, { asOf: '2026-11-24', calendar: chinaCalendar }) // => undefined
 */
export function compileExpression(note: ExpressionNote): Expression {
  const record = typeOfNote({ record: note.fields });
  const fields = record.kind === 'record' ? record.fields : {};
  const parameters = note.parameters ?? {};
  const problems: Problem[] = [];
  const facts = new Map<string, Node>();
  const vocabulary: Vocabulary = {
    fields,
    bindings: [],
    parameters,
    factType: (key) => facts.get(key)?.type,
    factNames: () => [...facts.keys()],
    report: (problem) => problems.push(problem),
  };
  for (const [key, logic] of Object.entries(note.facts ?? {}))
    facts.set(key, parseLogic(logic, `/facts/${escapePointer(key)}`, vocabulary));
  const node = parseLogic(note.logic, '', vocabulary);
  const [first, ...rest] = problems;
  if (first !== undefined) throw new RulesError([first, ...rest]);

  const check = subjectCheck(fields);
  const readFact: FactReader = (key, environment) => {
    const known = environment.facts.get(key);
    if (known !== undefined || environment.facts.has(key)) return known;
    const value = readers.get(key)?.(environment);
    environment.facts.set(key, value);
    return value;
  };
  const readers = new Map([...facts].map(([key, fact]) => [key, compileNode(fact, readFact)]));
  const read = compileNode(node, readFact);
  const byDay = new ParameterCalendar(parameters);
  const evaluator = (moment: Moment, subjects: Subjects = 'any'): ((subject: JsonObject) => Value) => {
    const asOf = dayOf(moment);
    const period = { from: asOf, to: asOf };
    const values = byDay.on(asOf);
    const { calendar } = moment;
    const run = (subject: JsonObject, given: readonly (Value | null)[] | undefined): Value =>
      read({
        subject,
        values: given,
        marks: given === undefined ? marksOf(subject) : undefined,
        asOf,
        period,
        calendar,
        parameters: values,
        facts: new Map(),
        outcomeOf: undefined,
        frame: undefined,
        budget: { visits: maximumVisits },
      });
    if (subjects === 'checked') {
      const readValues = subjectReader(fields);
      return (subject) => run(subject, readValues(subject));
    }
    return (subject) => {
      const { problems: wrong, values: given } = check(subject);
      const [one, ...others] = wrong;
      if (one !== undefined) throw new RulesError([one, ...others]);
      return run(subject, given);
    };
  };
  return {
    node,
    type: node.type,
    evaluator,
    evaluate: (subject, moment) => evaluator(moment)(subject),
    toJsonLogic: (moment) => {
      const asOf = dayOf(moment);
      const { calendar } = moment;
      return plainJsonLogic(node, { asOf, calendar, parameters: byDay.on(asOf), factNode: (key) => facts.get(key) });
    },
  };
}

function dayOf({ asOf }: Moment): CivilDate {
  return civilDate(asOf);
}
