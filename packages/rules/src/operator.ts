import type { CivilDate, StatutoryCalendar } from '@hutong/calendar';
import type { Missing } from './decision.ts';
import type { JsonObject } from './json.ts';
import type { Node } from './node.ts';
import type { Plain } from './plain-logic.ts';
import type { Language } from './text.ts';
import type { Type } from './type.ts';
import type { Value } from './value.ts';

/** A bound name: the member of an iteration, a member of a list fact, or a window. */
export interface Frame {
  value: Value;
  readonly parent: Frame | undefined;
  /** Place of the member in its list, from 0; unknown in a list that is not fully known. */
  index?: number | undefined;
  /** What a `reduce` has made of the members before this one. */
  accumulator?: Value;
  /** Where in the subject the value stands; kept only while tracing. */
  origin?: string;
}

/** What one evaluation works on. Made anew for each decision; nothing in it outlives one. */
export interface Environment {
  readonly subject: JsonObject;
  /**
   * The facts of the subject in the order in which its fields are declared, where it has been read that way. Absent for
   * a subject with marks: what stands there is not all that is known of it. Null is unknown, as `undefined` is.
   */
  readonly values?: readonly (Value | null)[] | undefined;
  /** Why facts of the subject are unknown, by path; from its `$unknown` field. */
  readonly marks: { readonly [path: string]: Missing['why'] } | undefined;
  readonly asOf: CivilDate;
  readonly period: { readonly from: CivilDate; readonly to: CivilDate };
  readonly calendar: StatutoryCalendar;
  /** Values of the parameters on the day that is looked at, by key. */
  parameters: ReadonlyMap<string, Value>;
  /** Facts already computed, by key. */
  readonly facts: Map<string, Value>;
  /** Outcomes of other decisions about the subject, by key; nothing where the decision reads none. */
  readonly outcomeOf?: ((decision: string) => Value) | undefined;
  /** What is known of another decision about the subject while its outcome is open. */
  readonly rulingOf?: ((decision: string) => OpenRuling | undefined) | undefined;
  /** Lists of the subject by the values of a field, made when a join first asks; see `join.ts`. */
  readonly joins?: Map<object, Map<string, JoinIndex>>;
  frame: Frame | undefined;
  /** Members that iterations may still visit; shared by all that is evaluated for one decision. */
  readonly budget?: { visits: number };
}

/** A decision as another one reads it: its outcomes that are still possible, and what would decide. */
export interface OpenRuling {
  /** One when it is decided. Of a decision with several outcomes at once there are no alternatives to tell apart. */
  readonly alternatives: readonly string[] | undefined;
  readonly missing: () => readonly Missing[];
}

/** The members of a list that can meet a condition on one of their fields. */
export interface Candidates {
  /** Members that have the value that is wanted. */
  readonly matching: readonly Value[];
  /** Members of which the value is not known. */
  readonly unknown: readonly Value[];
}

/** The members of a list by the value of a field. */
export interface JoinIndex {
  readonly byValue: ReadonlyMap<Value, Candidates>;
  /** What remains for a value that no member has. */
  readonly rest: Candidates;
}

/** A compiled node. */
export interface Closure {
  (environment: Environment): Value;
  /** There when the node chooses between two constants: whatever reads it can spare the call. */
  readonly choice?: ConstantChoice;
}

/** A number for when a condition holds and another for when it does not. */
export interface ConstantChoice {
  readonly condition: (environment: Environment) => Value;
  readonly whenTrue: number;
  readonly whenFalse: number;
}

/** What an operator may ask of its call while it is typed. */
export interface TypingContext {
  /** Reports that an operand does not fit. */
  readonly refuse: (operand: number, expected: string, hint?: string) => void;
  /** The constant an operand is, where it is one: a rounding or a rule that must be named in the pack itself. */
  readonly constant?: (operand: number) => Value;
}

/** Which operand an operator evaluates for each member of the list that is its first operand. */
export interface Iteration {
  /** Sees the member as `item` and its place as `index`; the iteration around it as `outer.item`. */
  readonly body: number;
  /** Where the running result starts, for an operator whose body sees it as `accumulator`. */
  readonly initial?: number;
}

/**
 * What kind of phrase an operator's words are, for brackets: a choice, an alternative, a conjunction, a condition, a
 * sum, a product, or a noun that holds together by itself.
 */
export type Phrase = 'choice' | 'either' | 'both' | 'condition' | 'sum' | 'product' | 'noun';

/** Whether the SQL back end can express an operator, or why it cannot. The text itself is the back end's. */
export type SqlSupport = 'expressible' | { readonly refused: string };

/**
 * An operator of the language: everything that any back end needs to know of it, in one place.
 *
 * Semantics of unknown are part of `compile`: an operator returns `undefined` when its operands leave the result
 * open, and never guesses.
 */
export interface Operator {
  readonly name: string;
  readonly operands: { readonly min: number; readonly max: number };
  readonly iterates?: Iteration;
  /** Only messages may use it: rules decide on facts, not on sentences. */
  readonly messagesOnly?: true;
  readonly type: (operands: readonly Type[], context: TypingContext) => Type;
  /**
   * The nodes are there when a back end compiles a tree; an operator may read constants off them, no more. `traced`: every
   * operand that matters must be called, because its call is what is recorded.
   */
  readonly compile: (operands: readonly Closure[], nodes?: readonly Node[], mode?: 'traced') => Closure;
  /**
   * Which of the evaluated operands alone suffice for the result; all of them when not given. `values` are in the order
   * of evaluation: an operand that was not needed is not among them, a body is there once for each member visited.
   */
  readonly decisive?: (values: readonly Value[], result: Value) => readonly number[];
  /** What the operator itself lacks although its operands are known. */
  readonly lacks?: (values: readonly Value[], environment: Environment, nodes: readonly Node[]) => Missing | undefined;
  readonly prose: (operands: readonly string[], language: Language) => string;
  readonly phrase: Phrase;
  /** How it is written in plain JsonLogic so that json-logic-js gives the same decided answers, or why it cannot be. */
  readonly plain: Plain;
  readonly sql: SqlSupport;
}
