import type { CivilDate, StatutoryCalendar } from '@hutong/calendar';
import type { Missing } from './decision.ts';
import type { JsonObject } from './json.ts';
import type { Language } from './text.ts';
import type { Type } from './type.ts';
import type { Value } from './value.ts';

/** A bound name: the member of an iteration, a member of a list fact, or a window. */
export interface Frame {
  value: Value;
  readonly parent: Frame | undefined;
  /** Where in the subject the value stands; kept only while tracing. */
  origin?: string;
}

/** What one evaluation works on. Made anew for each decision; nothing in it outlives one. */
export interface Environment {
  readonly subject: JsonObject;
  /** Why facts of the subject are unknown, by path; from its `$unknown` field. */
  readonly marks: { readonly [path: string]: Missing['why'] } | undefined;
  readonly asOf: CivilDate;
  readonly period: { readonly from: CivilDate; readonly to: CivilDate };
  readonly calendar: StatutoryCalendar;
  /** Values of the parameters on the day that is looked at, by key. */
  parameters: ReadonlyMap<string, Value>;
  /** Facts already computed, by key. */
  readonly facts: Map<string, Value>;
  frame: Frame | undefined;
}

/** A compiled node. */
export type Closure = (environment: Environment) => Value;

/** What an operator may ask of its call while it is typed. */
export interface TypingContext {
  /** Reports that an operand does not fit. */
  readonly refuse: (operand: number, expected: string, hint?: string) => void;
}

/**
 * An operator of the language: everything that any back end needs to know of it, in one place.
 *
 * Semantics of unknown are part of `compile`: an operator returns `undefined` when its operands leave the result
 * open, and never guesses.
 */
export interface Operator {
  readonly name: string;
  readonly operands: { readonly min: number; readonly max: number };
  /** The last operand is evaluated for each member of the first, which it sees as `item`. */
  readonly iterates?: true;
  readonly type: (operands: readonly Type[], context: TypingContext) => Type;
  readonly compile: (operands: readonly Closure[]) => Closure;
  /** The operands that alone suffice for the result; all of them when not given. */
  readonly decisive?: (values: readonly Value[], result: Value) => readonly number[];
  /** Facts that the operator itself lacks although its operands are known. */
  readonly lacks?: (values: readonly Value[], environment: Environment) => Missing | undefined;
  readonly prose: (operands: readonly string[], language: Language) => string;
}
