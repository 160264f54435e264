import type { Status } from '@hutong/rules';
import type { Problem } from '../contract/problem.ts';

/** Version of the shape of every event detail of the kit. */
export const EVENT_SCHEMA = '1';

/** Detail of the events that say an element was given bad data. */
export interface DataErrorDetail {
  readonly schemaVersion: typeof EVENT_SCHEMA;
  /** What is wrong and where; never the content of a field. */
  readonly problems: readonly Problem[];
}

/** A finding was opened or closed. */
export interface DecisionSelectDetail {
  readonly schemaVersion: typeof EVENT_SCHEMA;
  /** Place in `decision.findings`; -1 when the finding was closed. */
  readonly index: number;
  /** Id of the finding; left out when it was closed and when the element is redacted, since an id may name a person. */
  readonly finding?: string;
  readonly check?: string;
  readonly status?: Status;
}

/** Another choice of findings is shown. */
export interface DecisionFilterDetail {
  readonly schemaVersion: typeof EVENT_SCHEMA;
  readonly filter: 'all' | Status;
}

/** Another week is shown. */
export interface OpeningHoursNavigateDetail {
  readonly schemaVersion: typeof EVENT_SCHEMA;
  /** First and last day shown. */
  readonly from: string;
  readonly to: string;
}

/**
 * The events of the kit. They bubble and cross shadow roots, their detail is frozen plain data. All but the `-error`
 * events follow an action of the user; an `-error` event follows each new fault in the data.
 */
export interface HutEventMap {
  'hut-decision-select': CustomEvent<DecisionSelectDetail>;
  'hut-decision-filter': CustomEvent<DecisionFilterDetail>;
  'hut-decision-error': CustomEvent<DataErrorDetail>;
  'hut-opening-hours-navigate': CustomEvent<OpeningHoursNavigateDetail>;
  'hut-opening-hours-error': CustomEvent<DataErrorDetail>;
}

declare global {
  interface GlobalEventHandlersEventMap extends HutEventMap {}
}

/** Fires an event of the kit. */
export function fire<Name extends keyof HutEventMap>(
  target: EventTarget,
  name: Name,
  detail: Omit<HutEventMap[Name]['detail'], 'schemaVersion'>,
): void {
  const frozen = deepFreeze({ schemaVersion: EVENT_SCHEMA, ...detail });
  target.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: frozen }));
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const member of Object.values(value)) deepFreeze(member);
  return Object.freeze(value);
}
