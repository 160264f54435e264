import type { Status } from '@hutong/rules';
import type { Voice } from '../words/voice.ts';
import type { DecisionModel, PlacedFinding } from './decision-model.ts';
import type { DecisionWords } from './decision-words.ts';

/** Which findings are listed. */
export type DecisionFilter = 'all' | Status;

/** Where a finding was opened, and so where its details stand. */
export type Origin = 'strip' | 'row';

/** All that the parts of `hut-decision` need to show themselves. */
export interface DecisionView {
  readonly model: DecisionModel;
  readonly voice: Voice<DecisionWords>;
  readonly filter: DecisionFilter;
  /** The finding whose details are open. */
  readonly selected: PlacedFinding | undefined;
  readonly origin: Origin;
  /** Checks whose met findings are unfolded. */
  readonly unfolded: ReadonlySet<string>;
  /** How many rows a table lists at most. */
  readonly rows: number;
  /** Steps of the trace that were opened or closed by hand, by their place in the tree. */
  readonly steps: ReadonlyMap<string, boolean>;
  /** A still: nothing to operate, and the details of what asks for attention are open. */
  readonly still: boolean;
  readonly level: (below: number) => number;
  readonly actions: DecisionActions;
}

/** What the user can do. */
export interface DecisionActions {
  readonly select: (finding: PlacedFinding, origin: Origin) => void;
  readonly close: () => void;
  readonly filterBy: (filter: DecisionFilter) => void;
  readonly fold: (check: string) => void;
  readonly more: () => void;
  readonly toggleStep: (place: string, open: boolean) => void;
}

/** Verdicts whose details a still shows: all that someone has to read. */
export const attention: ReadonlySet<Status> = new Set<Status>(['fail', 'unknown', 'manual', 'waived']);
