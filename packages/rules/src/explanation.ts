import type { Decision, Finding, Missing, ParameterUse } from './decision.ts';
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
  /** Findings that alone suffice for the outcome, or keep it open. See {@link decisiveFindings}. */
  readonly decisive?: readonly string[];
}

/** A trace without the nodes that did not matter: what alone suffices for the result. */
export function onlyDecisive(trace: TraceNode): TraceNode {
  return { ...trace, operands: trace.operands.filter(({ decisive }) => decisive).map(onlyDecisive) };
}

/**
 * The findings that alone suffice for the outcome, or that keep it open: the failing requirements of a failure, the row
 * that matches, the override that settles a grade or else the items that count and the band they lead to.
 */
export function decisiveFindings(decision: Decision): readonly string[] {
  const binding = decision.findings.filter((finding) => finding.binding);
  const ids = (keep: (finding: Finding) => boolean): readonly string[] => binding.filter(keep).map(({ id }) => id);
  if (decision.outcome === undefined) return ids(({ status }) => status === 'unknown');
  const roles = new Set(binding.map(({ role }) => role));
  if (roles.has('row')) return decisiveRows(binding, decision.outcome);
  if (roles.has('item') || roles.has('override')) {
    const overriding = ids(
      ({ role, status, leadsTo }) => role === 'override' && status === 'fail' && leadsTo === decision.outcome,
    );
    return overriding.length > 0 ? overriding : ids(({ role, status }) => status === 'fail' || role === 'scale');
  }
  const failing = ids(({ status }) => status === 'fail');
  return failing.length > 0 ? failing : ids(({ status }) => status === 'pass' || status === 'waived');
}

function decisiveRows(findings: readonly Finding[], outcome: string): readonly string[] {
  const matched = findings.filter(
    ({ status, leadsTo = '' }) => status === 'pass' && outcome.split('+').includes(leadsTo),
  );
  return (matched.length > 0 ? matched : findings).map(({ id }) => id);
}
