import type { Status } from './decision.ts';

/** How the statuses of binding findings become an outcome: the first of them that any finding has. */
export const checksOrder = ['fail', 'manual', 'pass', 'notYetDue'] as const;

/** The same for duties: what was waived was not done, and says so where nothing was. */
export const dutiesOrder = ['fail', 'pass', 'waived', 'notYetDue'] as const;

/**
 * Every outcome that findings can come to, when each can still have any of its statuses. Not the product of them all: of
 * what came before only the strongest status matters.
 */
export function possibleOutcomes(
  findings: readonly (readonly Status[])[],
  order: readonly Status[],
  asOutcome: (status: Status) => Status = (status) => status,
): readonly Status[] {
  const rankOf = (status: Status): number => {
    const rank = order.indexOf(asOutcome(status));
    return rank < 0 ? order.length : rank;
  };
  let reached = new Set<number>([order.length]);
  for (const statuses of findings) {
    const next = new Set<number>();
    for (const rank of reached) for (const status of statuses) next.add(Math.min(rank, rankOf(status)));
    reached = next;
  }
  return [...reached].sort((a, b) => a - b).map((rank) => order[rank] ?? 'notApplicable');
}
