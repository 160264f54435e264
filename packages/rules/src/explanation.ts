import type { Decision, Missing, ParameterUse } from './decision.ts';
import type { Json } from './json.ts';
import type { Text } from './text.ts';

/**
 * One node of the logic as it was evaluated. `value` is absent when it is unknown, `range` is there when a number is
 * partly known. `decisive` nodes alone suffice for the result; the rest could have come out otherwise.
 */
export interface TraceNode {
  /** JSON pointer of the node in the pack. */
  readonly pointer: string;
  readonly operator: string;
  readonly says: Text;
  /** Of a list of records only how many it holds: see `size`. */
  readonly value?: Json;
  readonly size?: number;
  readonly range?: { readonly min?: number; readonly max?: number };
  readonly decisive: boolean;
  readonly parameter?: ParameterUse;
  readonly missing?: Missing;
  readonly operands: readonly TraceNode[];
}

/** A decision with the evaluation behind each of its findings, by finding id. */
export interface Explanation {
  readonly decision: Decision;
  readonly traces: { readonly [findingId: string]: TraceNode };
}
