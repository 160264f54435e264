import type { OnUnknown } from './on-unknown.ts';
import type { Logic } from './pack.ts';
import type { Text } from './text.ts';

/**
 * How rows that match become an outcome. `first`: the topmost. `unique`: the only one, as the author promises.
 * `priority`: the one whose outcome stands highest in `outcomes`. `collect`: all of them.
 */
export type HitPolicy = 'first' | 'unique' | 'priority' | 'collect';

/** An outcome of a table. */
export interface TableOutcome {
  readonly outcome: string;
  readonly title: Text;
}

/** A row: when its condition holds, its outcome. */
export interface TableRow {
  /** Name of its finding; `row1` and so on unless given. */
  readonly id?: string;
  readonly title?: Text;
  readonly when: Logic;
  readonly then: string;
  readonly cite: string;
  readonly seeAlso?: readonly string[];
  readonly says?: Text;
}

/** A decision table. */
export interface TableNote {
  readonly kind: 'table';
  readonly title: Text;
  readonly subject: string;
  readonly hit: HitPolicy;
  /** Every outcome there is, the one with the highest priority first. */
  readonly outcomes: readonly TableOutcome[];
  readonly rows: readonly TableRow[];
  /** The outcome when no row matches. */
  readonly otherwise?: { readonly then: string; readonly cite: string; readonly says?: Text };
  readonly onUnknown?: OnUnknown;
  readonly overrides?: string;
  readonly why?: Text;
}
