import type { Finding, Status } from '@hutong/rules';
import type { SharedWords } from '../words/shared-words.ts';
import type { PlacedFinding } from './decision-model.ts';
import type { DecisionWords } from './decision-words.ts';

/** A verdict as it is called for what the finding is of: an item that counts does not fail anything. */
export function verdictWord({ role, status }: Finding, words: DecisionWords, shared: SharedWords): string {
  const own = role === undefined ? undefined : words.roleStatus[role][status];
  return own ?? shared.status[status];
}

/** What a verdict is called for several findings: as for each of them where they agree. */
export function commonVerdictWord(
  findings: readonly PlacedFinding[],
  status: Status,
  words: DecisionWords,
  shared: SharedWords,
): string {
  const called = new Set(
    findings
      .filter(({ finding }) => finding.status === status)
      .map(({ finding }) => verdictWord(finding, words, shared)),
  );
  const [only] = called;
  return called.size === 1 && only !== undefined ? only : shared.status[status];
}
