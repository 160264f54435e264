import type { CivilDate } from './civil-date.ts';
import { type OpenRange, rangeHolds } from './date-range.ts';

/** Something that was done: a visit, an activity, a training, a report. */
export interface Evidence {
  /** Two records with one id are one event. */
  readonly id: string;
  readonly date: CivilDate;
  /** Id of the period that it serves, where that is not the one its date lies in: a visit made up in March for February. */
  readonly forPeriod?: string | undefined;
}

/** Whether an event counts, and if not, why: it was not in person, it has no record. */
export type EvidenceCheck = { readonly counts: true } | { readonly counts: false; readonly reason: string };

/**
 * Why an event was set aside. `otherPeriod`: it names a period in which nothing is owed; `beforePeriod`: one that had
 * not begun. A filter adds reasons of its own.
 */
export interface SetAside {
  readonly id: string;
  readonly date: CivilDate;
  readonly reason: 'afterAsOf' | 'duplicate' | 'outsideActive' | 'otherPeriod' | 'beforePeriod' | (string & {});
}

/** Events that count, in order of date, and the others with the reason. */
export interface SelectedEvidence {
  readonly events: readonly Evidence[];
  readonly setAside: readonly SetAside[];
}

/** What {@link selectEvidence} selects by. */
export interface EvidenceSelection<Event extends Evidence> {
  readonly events: readonly Event[];
  readonly active: OpenRange;
  readonly asOf: CivilDate;
  readonly counts?: ((event: Event) => EvidenceCheck) | undefined;
}

function byDateThenId(one: Evidence, other: Evidence): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/** Why an event does not count; `undefined` when it does. */
function reasonAgainst<Event extends Evidence>(
  event: Event,
  { active, asOf, counts }: EvidenceSelection<Event>,
): SetAside['reason'] | undefined {
  // What lies after `asOf` is not known yet, so the filter does not get to see it.
  if (event.date > asOf) return 'afterAsOf';
  // What was done afterwards for a period of its own, such as a report on it, still counts.
  const ended = event.forPeriod === undefined && !rangeHolds(active, event.date);
  if (event.date < active.from || ended) return 'outsideActive';
  const check = counts?.(event);
  return check?.counts === false ? check.reason : undefined;
}

/**
 * Sorts out the events that count. The order in which they are given does not matter: of several records with one id
 * the earliest that counts is kept.
 *
 * @example
 * const visit = (id, day, mode) => ({ id, date: civilDate(`2026-03-${day}`), mode })
 * const { events, setAside } = selectEvidence({
 *   events: [visit('a', '09', 'in person'), visit('b', '05', 'by phone'), visit('a', '09', 'in person')],
 *   active: { from: civilDate('2026-03-01') },
 *   asOf: civilDate('2026-03-31'),
 *   counts: ({ mode }) => (mode === 'in person' ? { counts: true } : { counts: false, reason: mode }),
 * })
 * events.map(({ id }) => id) // => ['a']
 * setAside.map(({ id, reason }) => [id, reason]) // => [['b', 'by phone'], ['a', 'duplicate']]
 */
export function selectEvidence<Event extends Evidence>(selection: EvidenceSelection<Event>): SelectedEvidence {
  const events: Event[] = [];
  const setAside: SetAside[] = [];
  const kept = new Set<string>();
  for (const event of [...selection.events].sort(byDateThenId)) {
    const reason = reasonAgainst(event, selection) ?? (kept.has(event.id) ? 'duplicate' : undefined);
    if (reason === undefined) {
      events.push(event);
      kept.add(event.id);
    } else {
      setAside.push({ id: event.id, date: event.date, reason });
    }
  }
  return { events, setAside };
}
