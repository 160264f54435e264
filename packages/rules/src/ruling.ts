import type { Decision, Finding, Missing } from './decision.ts';
import type { Environment } from './operator.ts';
import type { Step } from './trace.ts';
import type { Value } from './value.ts';

/** What a decision comes to: the outcomes that the facts leave possible, and on demand the findings behind them. */
export interface Ruling {
  /** Every outcome that is still possible; a decided one alone. */
  readonly possible: readonly string[];
  /** Whether one outcome is certain. Of several outcomes at once each stands in `possible` although all are certain. */
  readonly decided: boolean;
  /** The outcome as another decision reads it. */
  readonly value: Value;
  readonly report: () => Report;
}

/** The findings of a ruling. */
export interface Report {
  readonly findings: readonly Finding[];
  /** What would help to decide; nothing once it is decided. */
  readonly missing: readonly Missing[];
  /** What a kind of decision adds to it. */
  readonly more: Partial<Pick<Decision, 'outcome' | 'outcomes' | 'scores' | 'next'>>;
}

/** A compiled decision of any kind. */
export interface Judge {
  readonly rule: (environment: Environment) => Ruling;
  /** The evaluation behind each finding, by its id. */
  readonly trace: (environment: Environment) => ReadonlyMap<string, Step>;
}

/** Missing facts of several places, each once, in the order met. */
export function gatherMissing(lists: readonly (readonly Missing[])[]): readonly Missing[] {
  const missing = new Map<string, Missing>();
  for (const list of lists) for (const each of list) if (!missing.has(each.path)) missing.set(each.path, each);
  return [...missing.values()];
}
