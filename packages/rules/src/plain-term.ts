import type { Json } from './json.ts';

/**
 * A part of a plain JsonLogic document, with what is known about the value that json-logic-js will give it. Unknown is
 * written as null: json-logic-js has no other word for it, and gives null for every fact that is missing.
 *
 * - `scalar`: a value, or null
 * - `interval`: a pair of bounds, for a number that may be partly known; an open bound is infinite
 * - `list`: a list, or null; one that is not `certain` holds pairs of a member and `true`, or null for a possible member
 */
export type PlainTerm = PlainScalar | PlainInterval | PlainList;

export interface PlainScalar {
  readonly kind: 'scalar';
  readonly logic: Json;
  /** A name or a constant, which may be repeated at no cost. */
  readonly simple: boolean;
  /** Whether it may be null. */
  readonly nullable: boolean;
}

export interface PlainInterval {
  readonly kind: 'interval';
  readonly logic: Json;
}

export interface PlainList {
  readonly kind: 'list';
  readonly logic: Json;
  readonly nullable: boolean;
  readonly certain: boolean;
}

// json-logic-js divides by zero without complaint, which is the one way to write an infinite number in JSON.
const lowest: Json = { '/': [-1, 0] };
const highest: Json = { '/': [1, 0] };
const anyNumber: Json = [lowest, highest];

/** A value that json-logic-js looks up or takes as it is. */
export function plainScalar(logic: Json, knowledge: { readonly nullable: boolean }): PlainScalar {
  const simple = typeof logic !== 'object' || logic === null || Object.hasOwn(logic, 'var');
  return { kind: 'scalar', logic, simple, nullable: knowledge.nullable };
}

/** Nothing known. */
export const plainUnknown: PlainScalar = plainScalar(null, { nullable: true });

/**
 * Gives values a name, each evaluated once: JsonLogic has no variables, but a `reduce` over a list of one member shows
 * that member to its body as `current`. The body sees nothing else.
 */
export function letIn(values: readonly Json[], body: (names: readonly Json[]) => Json): Json {
  return { reduce: [[values], body(values.map((_, index) => ({ var: `current.${index}` }))), null] };
}

/** The conditions under which a null among the terms makes the whole unknown, before anything else is looked at. */
function guarded(terms: readonly PlainScalar[], names: readonly Json[], body: Json): Json {
  const missing = names.filter((_, index) => terms[index]?.nullable).map((name): Json => ({ '===': [name, null] }));
  const [only] = missing;
  if (only === undefined) return body;
  return { if: [missing.length === 1 ? only : { or: missing }, null, body] };
}

/** An operation that is unknown as soon as one operand is. `maybe`: it may be unknown although they are known. */
export function lifted(
  terms: readonly PlainTerm[],
  body: (names: readonly Json[]) => Json,
  result: 'certain' | 'maybe' = 'certain',
): PlainScalar {
  const scalars = terms.map(toScalar);
  const nullable = result === 'maybe' || scalars.some((term) => term.nullable);
  const logics = scalars.map(({ logic }) => logic);
  const logic = scalars.every(({ simple }) => simple)
    ? guarded(scalars, logics, body(logics))
    : letIn(logics, (names) => guarded(scalars, names, body(names)));
  return { kind: 'scalar', logic, simple: false, nullable };
}

/** A number as one value: null unless both bounds agree. */
export function toScalar(term: PlainTerm): PlainScalar {
  if (term.kind === 'scalar') return term;
  if (term.kind === 'list') return { kind: 'scalar', logic: term.logic, simple: false, nullable: term.nullable };
  const logic: Json = {
    reduce: [
      [term.logic],
      { if: [{ '===': [{ var: 'current.0' }, { var: 'current.1' }] }, { var: 'current.0' }, null] },
      null,
    ],
  };
  return { kind: 'scalar', logic, simple: false, nullable: true };
}

/** A number as its bounds. */
export function toInterval(term: PlainTerm): Json {
  if (term.kind === 'interval') return term.logic;
  const { logic, simple, nullable } = toScalar(term);
  const pair = (name: Json): Json =>
    nullable ? { if: [{ '===': [name, null] }, anyNumber, [name, name]] } : [name, name];
  if (logic === null) return anyNumber;
  return simple ? pair(logic) : letIn([logic], ([name = null]) => pair(name));
}

/** Bounds of named intervals, as the body of {@link letIn} sees them. */
export interface Bounds {
  readonly lo: Json;
  readonly hi: Json;
}

/** Works on the bounds of numbers that may be partly known. */
export function onBounds(terms: readonly PlainTerm[], body: (bounds: readonly Bounds[]) => Json): Json {
  return letIn(terms.map(toInterval), (names) =>
    body(names.map((_, index) => ({ lo: { var: `current.${index}.0` }, hi: { var: `current.${index}.1` } }))),
  );
}

/** Whether any of the terms may be a number that is partly known. */
export function hasInterval(terms: readonly PlainTerm[]): boolean {
  return terms.some(({ kind }) => kind === 'interval');
}

/** Kleene `and` (absorbing `false`) or `or` (absorbing `true`) of terms in any order. */
export function kleene(terms: readonly PlainTerm[], absorbing: boolean): PlainScalar {
  const scalars = terms.map(toScalar);
  const logics = scalars.map(({ logic }) => logic);
  if (scalars.every(({ nullable }) => !nullable))
    return { kind: 'scalar', logic: absorbing ? { or: logics } : { and: logics }, simple: false, nullable: false };
  const logic: Json = {
    reduce: [logics, kleeneStep({ var: 'accumulator' }, { var: 'current' }, absorbing), !absorbing],
  };
  return { kind: 'scalar', logic, simple: false, nullable: true };
}

/** One step of a Kleene fold. */
export function kleeneStep(sofar: Json, next: Json, absorbing: boolean): Json {
  const isEither = (value: boolean | null): Json => ({ or: [{ '===': [sofar, value] }, { '===': [next, value] }] });
  return { if: [isEither(absorbing), absorbing, isEither(null), null, !absorbing] };
}

/** The wider of both: what is known when one of two numbers holds and nobody knows which. */
export function hull(a: Bounds, b: Bounds): Json {
  return [{ min: [a.lo, b.lo] }, { max: [a.hi, b.hi] }];
}

/** Bounds of a number of which nothing is known. */
export { anyNumber, highest };
