import { ModelError } from '../model-error.ts';
import { allowedActions } from './allowed-actions.ts';
import type { Lifecycle, LoggedAction } from './lifecycle.ts';

/**
 * The state that an action leads to. Nothing is stored: append the action to the log.
 *
 * @throws ModelError `actionNotAllowed` when the state, or a flag, does not allow the action; `actionIncomplete` when
 * the action has to be given a note or a reason and has none.
 *
 * @example
 * takeAction(referralLifecycle, 'sent', { action: 'accept', at: '2025-03-03T10:00:00+08:00' }, []) // => 'accepted'
 */
export function takeAction<State extends string, Action extends string, Flag extends string>(
  lifecycle: Lifecycle<State, Action, Flag>,
  state: State,
  entry: LoggedAction<Action>,
  flags: readonly Flag[],
): State {
  const allowed = allowedActions(lifecycle, state, flags);
  const next = lifecycle.table[state][entry.action];
  if (next === undefined || !allowed.includes(entry.action)) {
    throw new ModelError([
      {
        code: 'actionNotAllowed',
        message: `\`${entry.action}\` is not allowed in the state \`${state}\``,
        path: '/action',
        expected: allowed.length === 0 ? 'nothing: the state is final' : `one of ${allowed.join(', ')}`,
        received: `\`${entry.action}\``,
        ...(next === undefined ? {} : { hint: `it waits for: ${blockers(lifecycle, entry.action, flags).join(', ')}` }),
      },
    ]);
  }
  const unsaid = (lifecycle.actions[entry.action].needs ?? []).find((part) => entry[part] === undefined);
  if (unsaid !== undefined) {
    throw new ModelError([
      {
        code: 'actionIncomplete',
        message: `\`${entry.action}\` has to be given a ${unsaid}`,
        path: `/${unsaid}`,
        expected: `a ${unsaid}`,
        received: 'nothing',
      },
    ]);
  }
  return next;
}

function blockers<Action extends string, Flag extends string>(
  lifecycle: Lifecycle<string, Action, Flag>,
  action: Action,
  flags: readonly Flag[],
): string[] {
  return flags.filter((flag) => lifecycle.flags[flag].bars.includes(action)).map((flag) => lifecycle.flags[flag].en);
}
