import type { Text } from '../text.ts';

/** What people call a state. */
export interface StateWords extends Text {
  /** The documents do not name it; it is ours. */
  readonly extension?: true;
}

/** What people call an action, and what must be said when it is taken. */
export interface ActionWords extends Text {
  readonly needs?: readonly ('note' | 'reason')[];
}

/** A circumstance that takes actions away while it lasts. A flag never adds one. */
export interface FlagWords<Action extends string> extends Text {
  readonly bars: readonly Action[];
}

/**
 * The states of a record, the actions that lead from one to the next, and the flags that narrow them. A state from
 * which no action leads is terminal and accepts nothing.
 */
export interface Lifecycle<State extends string, Action extends string, Flag extends string = never> {
  readonly title: Text;
  readonly initial: State;
  readonly states: Readonly<Record<State, StateWords>>;
  readonly actions: Readonly<Record<Action, ActionWords>>;
  readonly table: Readonly<Record<State, Readonly<Partial<Record<Action, State>>>>>;
  readonly flags: Readonly<Record<Flag, FlagWords<Action>>>;
}

/** One entry of an append-only log of actions. */
export interface LoggedAction<Action extends string> {
  readonly action: Action;
  /** ISO 8601 with an offset. */
  readonly at: string;
  readonly by?: string;
  readonly note?: string;
  readonly reason?: string;
}
