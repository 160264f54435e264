import type { Operator } from './operator.ts';
import type { Text } from './text.ts';
import type { Type } from './type.ts';
import type { Value } from './value.ts';

interface NodeBase {
  readonly type: Type;
  /** JSON pointer of the node in the pack. */
  readonly pointer: string;
}

/** A constant. */
export interface LiteralNode extends NodeBase {
  readonly kind: 'literal';
  readonly value: Value;
}

/** A field of the subject (`frame` absent) or of a name that an iterator, a member or a window has bound. */
export interface VarNode extends NodeBase {
  readonly kind: 'var';
  readonly path: readonly string[];
  /** Of a field of the subject: its place among the fields that the subject declares, see `Environment.values`. */
  readonly place?: number;
  /** How many bindings further out the first segment is bound; absent for a field of the subject. */
  readonly frame?: number;
  /** Name of the binding. */
  readonly name?: string;
  /** What of the binding is read: its member unless given. */
  readonly slot?: 'index' | 'accumulator';
  /** What people call the field. */
  readonly title?: Text;
  readonly unit?: string;
}

/** A parameter of the pack. */
export interface ParamNode extends NodeBase {
  readonly kind: 'param';
  readonly key: string;
}

/** A fact of the pack. */
export interface FactNode extends NodeBase {
  readonly kind: 'fact';
  readonly key: string;
}

/** The outcome of another decision about the same subject. */
export interface DecisionNode extends NodeBase {
  readonly kind: 'decision';
  readonly key: string;
}

/** An operator with its operands. With an operator that iterates, its body sees the member as `item`. */
export interface CallNode extends NodeBase {
  readonly kind: 'call';
  readonly operator: Operator;
  readonly operands: readonly Node[];
}

/** Logic after reading: every name resolved, every type known. All back ends read this and nothing else. */
export type Node = LiteralNode | VarNode | ParamNode | FactNode | DecisionNode | CallNode;
