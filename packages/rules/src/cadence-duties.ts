import {
  assessObligation,
  type CivilDate,
  type DateRange,
  type Duty,
  type NextDuty,
  type Obligation,
  type OpenRange,
  type Waiver,
} from '@hutong/calendar';
import type { DatedEvent, EventsKnown, StretchesKnown } from './cadence-facts.ts';
import type { CadenceNote } from './cadence-note.ts';
import type { CadenceNumbers } from './cadence-numbers.ts';
import type { Status } from './decision.ts';
import type { Environment } from './operator.ts';

/** What an obligation is assessed on. */
export interface CadenceSetting {
  readonly note: CadenceNote;
  readonly active: OpenRange;
  readonly endKnown: boolean;
  /** Days for which the events are complete; every day when nothing is said. */
  readonly recorded: OpenRange | 'none' | undefined;
  readonly events: EventsKnown;
  readonly suspensions: StretchesKnown<DateRange>;
  readonly waivers: StretchesKnown<Waiver>;
  readonly numbers: (date: string) => CadenceNumbers;
  readonly environment: Environment;
}

/** A duty with every status that it can still have. */
export interface DutyState {
  readonly duty: Duty;
  readonly alternatives: readonly Status[];
  readonly numbers: CadenceNumbers;
  /** Events that may count for it, among others. */
  readonly uncertain: boolean;
}

/** The duties of an obligation in the period that is assessed. */
export interface Duties {
  readonly duties: readonly DutyState[];
  readonly next: NextDuty | undefined;
  /** It is missed even if every event counts that may. */
  readonly hopeless: boolean;
}

type KnownNumbers = Extract<CadenceNumbers, { readonly kind: 'known' }>;

/**
 * The duties of an obligation. It is assessed twice, once with the events that surely count and once with all that may:
 * what comes out the same holds however the open facts turn out, because an event more never undoes a duty met.
 */
export function dutiesOf(setting: CadenceSetting): Duties {
  const without = assessed(setting, setting.events.sure);
  const withAll =
    setting.events.maybe.length === 0 ? without : assessed(setting, [...setting.events.sure, ...setting.events.maybe]);
  const states: DutyState[] = [];
  for (const best of withAll.duties) {
    const worst = without.duties.find(({ duty }) => duty.id === best.duty.id);
    states.push(
      worst === undefined
        ? { ...best, uncertain: true, alternatives: distinct([...best.alternatives, 'pass', 'fail', 'notApplicable']) }
        : {
            ...worst,
            uncertain: worst.alternatives.join() !== best.alternatives.join(),
            alternatives: distinct([...worst.alternatives, ...best.alternatives]),
          },
    );
  }
  const duties = states.flatMap((state) => inPeriod(state, setting));
  const unexcused = [setting.suspensions, setting.waivers].every(({ sure, open }) => sure.length === 0 && !open);
  return {
    duties,
    next: withAll.next,
    hopeless:
      unexcused &&
      withAll.duties.some(
        (state) => state.alternatives.join() === 'fail' && inPeriod({ ...state, uncertain: false }, setting).length > 0,
      ),
  };
}

const distinct = (statuses: readonly Status[]): readonly Status[] => [...new Set(statuses)];

/**
 * A duty of the period that is assessed, or one of before that is still owed; none when it is neither. One of which that
 * depends on what is not known stays, and may turn out not to be of the period.
 */
function inPeriod(state: DutyState, { note, environment, suspensions }: CadenceSetting): readonly DutyState[] {
  const { duty, alternatives, numbers } = state;
  const { period } = environment;
  // An interval begins on the day that it runs from, although an event of that day does not end it.
  if (('rolling' in note.every ? duty.id : duty.earliest) > period.to) return [];
  if (numbers.kind === 'unknown') return [state];
  const due = duty.due.known ? duty.due.value : duty.due.provisional;
  if (due >= period.from) return [state];
  if ('calendarPeriod' in note.every) return [];
  // Days that are suspended move the end of an interval into the period.
  const movable = suspensions.open && 'rolling' in note.every;
  const owed = alternatives.some((status) => status === 'fail' || status === 'unknown' || status === 'notYetDue');
  const done = duty.satisfiedBy.length >= duty.required && alternatives.length === 1;
  if (!movable && (!owed || done)) return [];
  return [
    alternatives.length === 1 && !movable
      ? state
      : { ...state, alternatives: distinct([...alternatives, 'notApplicable']) },
  ];
}

/** One assessment; each duty is taken from the one that was made with the numbers of its first day. */
function assessed(
  setting: CadenceSetting,
  events: readonly DatedEvent[],
): { readonly duties: readonly Omit<DutyState, 'uncertain'>[]; readonly next: NextDuty | undefined } {
  const runs = new Map<string, ReturnType<typeof assessWith>>();
  const runWith = (numbers: KnownNumbers): ReturnType<typeof assessWith> => {
    const key = [numbers.count, numbers.length, numbers.grace].join();
    const known = runs.get(key);
    if (known !== undefined) return known;
    const made = assessWith(setting, events, numbers);
    runs.set(key, made);
    return made;
  };
  const known = setting.numbers(setting.environment.asOf);
  const outline = runWith(known.kind === 'known' ? known : { kind: 'known', count: 1, length: 1, grace: 0 });
  let next = known.kind === 'known' ? outline.next : undefined;
  const duties = outline.duties.map(({ duty: drawn }) => {
    const numbers = setting.numbers(drawn.earliest);
    if (numbers.kind === 'notInForce') return { duty: drawn, numbers, alternatives: ['notApplicable'] as const };
    if (numbers.kind === 'unknown') return { duty: drawn, numbers, alternatives: everyStatus };
    if (numbers.count === 0) return { duty: drawn, numbers, alternatives: ['notApplicable'] as const };
    const run = runWith(numbers);
    next = run.next;
    const judged = run.duties.find(({ duty }) => duty.id === drawn.id);
    return judged === undefined ? { duty: drawn, numbers, alternatives: everyStatus } : { ...judged, numbers };
  });
  return { duties, next };
}

const everyStatus: readonly Status[] = ['pass', 'fail', 'notYetDue', 'notApplicable', 'waived'];

function assessWith(
  setting: CadenceSetting,
  events: readonly DatedEvent[],
  numbers: KnownNumbers,
): {
  readonly duties: readonly { readonly duty: Duty; readonly alternatives: readonly Status[] }[];
  readonly next: NextDuty | undefined;
} {
  const { active, note, suspensions, waivers, environment } = setting;
  const obligation = obligationOf(note, { ...numbers, count: Math.max(1, numbers.count) });
  const facts = {
    active,
    events,
    asOf: environment.asOf,
    calendar: environment.calendar,
    recorded: setting.events.open || setting.recorded === 'none' ? nowhere : setting.recorded,
    grace:
      note.grace === undefined
        ? undefined
        : 'days' in note.grace
          ? { days: numbers.grace }
          : { workingDays: numbers.grace },
  };
  const plain = assessObligation(obligation, facts);
  const suspended =
    suspensions.sure.length === 0
      ? plain
      : assessObligation(obligation, { ...facts, suspensions: suspensions.sure, suspended: note.suspensions?.excuse });
  const excused =
    waivers.sure.length === 0
      ? suspended
      : assessObligation(obligation, {
          ...facts,
          suspensions: suspensions.sure,
          suspended: note.suspensions?.excuse,
          waivers: waivers.sure,
        });
  const duties = plain.duties.map((duty) => {
    const others = [suspended, excused].map((run) => run.duties.find(({ id }) => id === duty.id) ?? duty);
    // What was done was done, also where it need not have been.
    const judged = [duty, ...others].find(({ verdict }) => verdict === 'pass') ?? others.at(-1) ?? duty;
    return { duty: judged, alternatives: alternativesOf(judged, setting) };
  });
  return { duties, next: excused.next };
}

/** No day: what is not on record anywhere cannot be missed for certain. */
const nowhere: OpenRange = { from: '9999-12-31' as CivilDate };

/** The statuses that a duty can have, as far as the facts around its events are known and complete. */
function alternativesOf(duty: Duty, setting: CadenceSetting): readonly Status[] {
  const { active, events, suspensions, waivers, endKnown, note } = setting;
  const possible = new Set<Status>(duty.verdict === 'unknown' ? ['pass', 'fail'] : [duty.verdict]);
  if (duty.missingYears !== undefined) possible.add('notYetDue');
  const done = duty.verdict === 'pass';
  const excusable = suspensions.open || waivers.open;
  if (excusable && !done && duty.verdict !== 'notApplicable') possible.add('waived');
  // Days that are suspended move the end of an interval: it may not even be over, lie in a waiver or no longer lie in one,
  // or end after the obligation.
  if (suspensions.open && 'rolling' in note.every && !done && duty.verdict !== 'notApplicable') {
    if (duty.verdict !== 'notYetDue') for (const status of ['pass', 'fail', 'notYetDue'] as const) possible.add(status);
    possible.add('waived');
    if (active.to !== undefined) possible.add('notApplicable');
  }
  if (events.open && (duty.verdict === 'notYetDue' || duty.verdict === 'waived')) possible.add('pass');
  // What is owed once counts as done, in time or late, before anybody asks whether it was suspended; an interval that is
  // waived would begin anew with an event, and end outside the waiver.
  if (duty.verdict === 'waived' && !('calendarPeriod' in note.every) && (events.open || events.maybe.length > 0)) {
    possible.add('pass');
    possible.add('fail');
  }
  // An interval that the end of the obligation cut short may have been met before.
  if (events.open && duty.verdict === 'notApplicable' && !('calendarPeriod' in note.every)) {
    possible.add('pass');
    possible.add('fail');
  }
  if (!endKnown) {
    possible.add('notApplicable');
    // An event after the end does not count.
    if (duty.verdict !== 'notYetDue') possible.add('fail');
    if (suspensions.sure.length > 0 || waivers.sure.length > 0) possible.add('waived');
  }
  return [...possible];
}

function obligationOf(note: CadenceNote, { count, length }: KnownNumbers): Obligation {
  const { every } = note;
  if ('calendarPeriod' in every)
    return {
      kind: 'calendarPeriod',
      unit: every.calendarPeriod,
      count,
      lagDays: length,
      partialPeriod: every.partialPeriod ?? 'fullOnly',
    };
  if ('rolling' in every)
    return { kind: 'rolling', maxGap: 'days' in every.rolling ? { days: length } : { months: length } };
  const { deadline, count: _, ...rule } = every;
  const within =
    'workingDays' in deadline
      ? { workingDays: length }
      : 'months' in deadline
        ? { months: length }
        : 'years' in deadline
          ? { years: length }
          : { days: length };
  return { kind: 'once', rule: { within, ...rule }, count };
}
