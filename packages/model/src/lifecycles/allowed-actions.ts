import type { Lifecycle } from './lifecycle.ts';

/**
 * The actions that a record in a state accepts while the flags are up; none from a terminal state.
 *
 * @example
 * allowedActions(referralLifecycle, 'sent', []) // => ['accept', 'decline', 'withdraw', 'expire']
 * allowedActions(referralLifecycle, 'done', []) // => []
 * allowedActions(caseLifecycle, 'following', ['referralOpen']) // => ['revisit', 'transferOut', 'voidByMistake']
 */
export function allowedActions<State extends string, Action extends string, Flag extends string>(
  lifecycle: Lifecycle<State, Action, Flag>,
  state: State,
  flags: readonly Flag[],
): readonly Action[] {
  const barred = new Set(flags.flatMap((flag) => lifecycle.flags[flag].bars));
  return (Object.keys(lifecycle.table[state]) as Action[]).filter((action) => !barred.has(action));
}

/**
 * Whether a state is the end of a record.
 *
 * @example
 * isTerminal(referralLifecycle, 'returned') // => true
 */
export function isTerminal<State extends string, Action extends string, Flag extends string>(
  lifecycle: Lifecycle<State, Action, Flag>,
  state: State,
): boolean {
  return allowedActions(lifecycle, state, []).length === 0;
}
