import { type CivilDate, civilDate, type DateRange, isCivilDate, type Waiver } from '@hutong/calendar';
import type { StretchesNote } from './cadence-note.ts';
import type { Missing } from './decision.ts';
import type { Judging } from './judging.ts';
import type { Node } from './node.ts';
import type { Closure, Environment } from './operator.ts';
import { membersOf } from './operators/iteration.ts';
import { gatherMissing } from './ruling.ts';
import { anyType } from './type.ts';
import type { TypedCadence } from './typed-cadence.ts';
import type { Value } from './value.ts';

/** An event of a list, as an obligation sees it. */
export interface DatedEvent {
  readonly id: string;
  readonly date: CivilDate;
  readonly forPeriod?: string;
}

/** The events of an obligation: those that surely count, and those that may. */
export interface EventsKnown {
  readonly sure: readonly DatedEvent[];
  readonly maybe: readonly DatedEvent[];
  /** Events may exist, or lie on days, that nobody has told us of: no shortfall is certain. */
  readonly open: boolean;
  /** What of single events is not known. */
  readonly lacks: () => readonly Missing[];
}

/** Stretches of days as far as they are known. */
export interface StretchesKnown<Stretch extends DateRange = DateRange> {
  readonly sure: readonly Stretch[];
  /** There may be more of them, or on other days. */
  readonly open: boolean;
}

/** Reads the facts that an obligation is assessed on. */
export interface CadenceFacts {
  readonly events: (environment: Environment) => EventsKnown;
  readonly suspensions: (environment: Environment) => StretchesKnown;
  readonly waivers: (environment: Environment) => StretchesKnown<Waiver>;
}

/** Compiles the reading of an obligation's events, suspensions and waivers. */
export function compileCadenceFacts(judging: Judging, typed: TypedCadence): CadenceFacts {
  const { note } = typed;
  const events = judging.compile(typed.events);
  const where = judging.compileOptional(typed.where);
  const suspensions = judging.compileOptional(typed.suspensions);
  const waivers = judging.compileOptional(typed.waivers);
  return {
    events: (environment) => eventsKnown(events(environment), where, typed, environment, judging),
    suspensions: (environment) => stretchesKnown(suspensions, note.suspensions, environment, (range) => range),
    waivers: (environment) =>
      stretchesKnown(waivers, note.waivers, environment, (range, record): Waiver => {
        const { reason: reasonField = 'reason', by: byField = 'by' } = note.waivers ?? {};
        const reason = fieldOf(record, reasonField);
        const by = fieldOf(record, byField);
        return {
          from: range.from,
          to: range.to,
          reason: typeof reason === 'string' ? reason : '',
          ...(typeof by === 'string' ? { by } : {}),
        };
      }),
  };
}

function fieldOf(record: Value, field: string): Value {
  if (typeof record !== 'object' || !Object.hasOwn(record, field)) return undefined;
  const value = (record as { readonly [key: string]: Value | null })[field];
  return value === null ? undefined : value;
}

function eventsKnown(
  list: Value,
  where: Closure | undefined,
  typed: TypedCadence,
  environment: Environment,
  judging: Judging,
): EventsKnown {
  const { idField, where: condition } = typed;
  const { events } = typed.note;
  const members = membersOf(list);
  if (members === undefined) return { sure: [], maybe: [], open: true, lacks: () => [] };
  const sure: DatedEvent[] = [];
  const maybe: DatedEvent[] = [];
  let { open } = members;
  const doubtful: (() => readonly Missing[])[] = [];
  const doubt = (member: Value, node: Node): void => {
    doubtful.push(() => judging.missing(node, { ...environment, frame: { value: member, parent: undefined } }));
  };
  const take = (member: Value, index: number, certain: 'sure' | 'maybe'): void => {
    const date = fieldOf(member, events.on ?? 'date');
    // What lies after the day that is looked at is not known yet.
    if (typeof date === 'string' && date > environment.asOf) return;
    const counts =
      where === undefined
        ? true
        : (where({ ...environment, frame: { value: member, parent: undefined } }) as boolean | undefined);
    if (counts === false) return;
    if (counts === undefined && condition !== undefined) doubt(member, condition);
    const id = idField === undefined ? undefined : fieldOf(member, idField);
    if (typeof date !== 'string' || !isCivilDate(date)) {
      open = true;
      doubt(member, fieldNode(typed, events.on ?? 'date'));
      return;
    }
    const period = events.forPeriod === undefined ? '' : fieldOf(member, events.forPeriod);
    // It may serve any period, so that no shortfall is certain.
    if (typeof period !== 'string') {
      open = true;
      doubt(member, fieldNode(typed, events.forPeriod ?? ''));
    }
    if (idField !== undefined && typeof id !== 'string') doubt(member, fieldNode(typed, idField));
    const event: DatedEvent = {
      id: typeof id === 'string' ? id : `#${index}`,
      date,
      ...(typeof period === 'string' && period !== '' ? { forPeriod: period } : {}),
    };
    // One whose id is not known may be another one told twice, and one whose period is not known may serve another.
    const itself = (idField === undefined || typeof id === 'string') && typeof period === 'string';
    if (counts === true && certain === 'sure' && itself) sure.push(event);
    // Taken for itself, so that one which may count does not stand in the way of another of the same id.
    else maybe.push({ ...event, id: `${event.id}#${index}` });
  };
  for (const [index, member] of members.sure.entries()) take(member, index, 'sure');
  for (const [index, member] of members.maybe.entries()) take(member, members.sure.length + index, 'maybe');
  const lacks = (): readonly Missing[] => gatherMissing(doubtful.map((doubt) => doubt()));
  return { sure, maybe, open, lacks };
}

/** A field of an event as logic would read it, so that what it lacks is named as it is anywhere else. */
function fieldNode({ events }: TypedCadence, field: string): Node {
  const member = events.type.kind === 'list' ? events.type.of : undefined;
  const note = member?.kind === 'record' ? member.fields[field] : undefined;
  return {
    kind: 'var',
    path: [field],
    frame: 0,
    name: 'item',
    pointer: events.pointer,
    type: note?.type ?? anyType,
    ...(note?.title === undefined ? {} : { title: note.title }),
  };
}

function stretchesKnown<Stretch extends DateRange>(
  closure: Closure | undefined,
  note: StretchesNote | undefined,
  environment: Environment,
  make: (range: DateRange, record: Value) => Stretch,
): StretchesKnown<Stretch> {
  if (closure === undefined || note === undefined) return { sure: [], open: false };
  const members = membersOf(closure(environment));
  if (members === undefined) return { sure: [], open: true };
  const sure: Stretch[] = [];
  let open = members.open || members.maybe.length > 0;
  for (const member of members.sure) {
    const from = fieldOf(member, note.from ?? 'from');
    const to = fieldOf(member, note.to ?? 'to');
    if (typeof from !== 'string') {
      open = true;
      continue;
    }
    // An end that is not known may be any: only the first day is certain.
    if (typeof to !== 'string') open = true;
    const range = { from: civilDate(from), to: civilDate(typeof to === 'string' ? to : from) };
    if (range.from <= range.to) sure.push(make(range, member));
  }
  return { sure, open };
}
