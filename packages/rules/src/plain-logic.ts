import type { Json } from './json.ts';
import type { Node } from './node.ts';
import { type PlainInterval, type PlainList, type PlainScalar, type PlainTerm, plainScalar } from './plain-term.ts';

/** How an operator is written in plain JsonLogic, or why it cannot be. */
export type Plain = { readonly refused: string } | { readonly write: (call: PlainCall) => PlainTerm };

/** A call while it is written. */
export interface PlainCall {
  readonly nodes: readonly Node[];
  /** An operand, as it stands outside any iteration of this call. */
  readonly term: (operand: number) => PlainTerm;
  /** All operands. */
  readonly terms: () => readonly PlainTerm[];
  /** An operand that is a list. */
  readonly list: (operand: number) => PlainList;
  /** Folds a list; see {@link PlainFold}. */
  readonly fold: (list: PlainList, fold: PlainFold) => Json;
  /** Says why this call cannot be written after all. */
  readonly refuse: (reason: string) => PlainScalar;
}

/** A fold over a list. Names from outside are carried along beside the result, since a body of JsonLogic sees none. */
export interface PlainFold {
  /** Operand that is evaluated for each member. */
  readonly body?: number;
  /** A value from outside that each step needs. */
  readonly with?: Json;
  readonly initial: Json;
  readonly step: (parts: PlainStep) => Json;
}

/** What a step of a fold may use. */
export interface PlainStep {
  readonly accumulator: (place?: number) => Json;
  readonly member: Json;
  /** The body for this member; its member itself when the fold has none. */
  readonly body: PlainTerm;
  /** `true`, or null for a member that is only possible; absent in a list that is certain. */
  readonly sure?: Json;
  readonly with: Json;
}

/** An operand as a number that may be partly known. */
export function intervalTerm(logic: Json): PlainInterval {
  return { kind: 'interval', logic };
}

/** A value that was computed. */
export function computed(logic: Json, knowledge: { readonly nullable: boolean }): PlainScalar {
  return { ...plainScalar(logic, knowledge), simple: false };
}

/** The outcome of a fold over a list that may be unknown. */
export function unlessUnknown(list: PlainList, unknown: Json, known: Json): Json {
  return list.nullable ? { if: [{ '===': [list.logic, null] }, unknown, known] } : known;
}
