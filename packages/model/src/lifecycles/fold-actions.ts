import { ModelError, type ModelProblem } from '../model-error.ts';
import { compareInstants } from '../values/compare-instants.ts';
import type { Lifecycle, LoggedAction } from './lifecycle.ts';
import { takeAction } from './take-action.ts';

/** A state that a record was in, and since when; the initial state has no moment. */
export interface StateSince<State extends string> {
  readonly state: State;
  readonly at?: string;
  readonly by?: string;
}

/** Where a record stands, and how it came there. */
export interface FoldedActions<State extends string> {
  readonly state: State;
  readonly history: readonly StateSince<State>[];
}

/**
 * The state of a record, folded from its log. Flags are not asked: they stood as they stood when the action was taken.
 *
 * @throws ModelError with the position of the entry in `path`: `actionNotAllowed`, `actionIncomplete`, or
 * `actionOutOfOrder` for an entry that is earlier than the one before it.
 *
 * @example
 * foldActions(referralLifecycle, [{ action: 'send', at: '2025-03-03T10:00:00+08:00' }]).state // => 'sent'
 */
export function foldActions<State extends string, Action extends string, Flag extends string>(
  lifecycle: Lifecycle<State, Action, Flag>,
  log: readonly LoggedAction<Action>[],
): FoldedActions<State> {
  let state = lifecycle.initial;
  const history: StateSince<State>[] = [{ state }];
  let before: LoggedAction<Action> | undefined;
  for (const [index, entry] of log.entries()) {
    if (before !== undefined && compareInstants(entry.at, before.at) < 0) {
      throw new ModelError([outOfOrder(index)]);
    }
    try {
      state = takeAction(lifecycle, state, entry, []);
    } catch (error) {
      throw error instanceof ModelError ? located(error, index) : error;
    }
    history.push({ state, at: entry.at, ...(entry.by === undefined ? {} : { by: entry.by }) });
    before = entry;
  }
  return { state, history };
}

function outOfOrder(index: number): ModelProblem {
  return {
    code: 'actionOutOfOrder',
    message: 'an action is earlier than the one before it',
    path: `/${index}/at`,
    expected: 'a log in the order of time',
    received: 'an earlier moment',
  };
}

function located({ problems }: ModelError, index: number): ModelError {
  const [first, ...others] = problems.map((problem) => ({ ...problem, path: `/${index}${problem.path}` }));
  if (first === undefined) throw new TypeError('an error of the model holds at least one problem');
  return new ModelError([first, ...others]);
}
