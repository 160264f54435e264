import type { Text } from './text.ts';

/**
 * What is done while a decision cannot be made. It is no outcome: whoever reads the decision still reads that it is open,
 * so that a fact supplied later turns nothing round.
 */
export interface OnUnknown {
  /** `ask` unless given: for the facts that are missing. `escalate`: to someone who can judge without them. */
  readonly policy?: 'ask' | 'escalate';
  /** How the subject is treated meanwhile: `checkFirst`. */
  readonly outcome?: string;
  readonly title?: Text;
  readonly reason: Text;
  readonly cite: string;
}
