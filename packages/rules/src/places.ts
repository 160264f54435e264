import type { FactReader } from './closure.ts';
import type { FindingMember, Missing } from './decision.ts';
import { formatValue } from './format-value.ts';
import { measuredBy } from './measured.ts';
import type { Closure, Environment, Frame } from './operator.ts';
import { membersOf } from './operators/iteration.ts';
import type { TypedEach, TypedMeasure } from './program.ts';
import { textOf } from './text.ts';
import { PartialList, type Value } from './value.ts';
import { lengthOf, type Window, windowsWithin } from './windows.ts';

/** What one check looks at: the subject once, or one window or member. */
export interface Place {
  readonly member?: FindingMember;
  /** Day whose parameters count. */
  readonly date: string;
  /** Last day on which a window can still come out otherwise. */
  readonly lastDay?: string;
  readonly frame: Frame | undefined;
  /** Set when nobody can say what stands here. */
  readonly missing?: Missing;
}

/** Everything that the checks of an `each` look at, in order. */
export function placesOf(
  each: TypedEach,
  measures: readonly { readonly name: string; readonly read: Closure }[],
  environment: Environment,
  at: (date: string, frame: Frame | undefined) => Environment,
  readFact: FactReader,
): readonly Place[] {
  const list = readFact(each.note.of, at(environment.asOf, undefined));
  if (each.note.window === 'member') return memberPlaces(each, measures, list, environment, at);
  if (each.note.window === 'group') return groupPlaces(each, measures, list, environment, at);
  return windowsWithin(each.note.window, environment.period, environment.calendar).map((window) => {
    const inside = membersInside(list, each.note.on ?? 'date', window);
    const record = {
      id: window.key,
      label: window.label as unknown as Value,
      from: window.from,
      to: window.to,
      length: lengthOf(window),
      [each.note.as ?? 'members']: inside,
    };
    const frame = measure(record, [memberList(each), ...each.measures], measures, window.from, at);
    const { missing, ...member } = window;
    return { member, date: window.from, lastDay: window.to, frame, ...(missing === undefined ? {} : { missing }) };
  });
}

function memberPlaces(
  each: TypedEach,
  measures: readonly { readonly name: string; readonly read: Closure }[],
  list: Value,
  environment: Environment,
  at: (date: string, frame: Frame | undefined) => Environment,
): readonly Place[] {
  const members = membersOf(list);
  const missing: Missing = { path: each.note.of, why: members === undefined ? 'absent' : 'partial' };
  const taken = new Set<string>();
  const places: Place[] = (members?.sure ?? []).map((value, index) => {
    const record: { readonly [key: string]: Value } =
      typeof value === 'object' && !Array.isArray(value) ? (value as { readonly [key: string]: Value }) : { value };
    const named = typeof record.id === 'string' ? record.id : String(index);
    // Two members of one name are two findings.
    const id = taken.has(named) ? `${named}#${index}` : named;
    taken.add(id);
    const member: FindingMember = {
      kind: each.key,
      key: id,
      label: textOf((language) => (language === 'zh' ? `${each.note.title.zh}${id}` : `${each.note.title.en} ${id}`)),
    };
    return { member, date: environment.asOf, frame: measure(record, each.measures, measures, environment.asOf, at) };
  });
  if (members !== undefined && !members.open && members.maybe.length === 0) return places;
  return [...places, unlistedPlace(each, environment, missing)];
}

/** One place a group. A member whose group is not known may belong to any, and to one that nobody has named yet. */
function groupPlaces(
  each: TypedEach,
  measures: readonly { readonly name: string; readonly read: Closure }[],
  list: Value,
  environment: Environment,
  at: (date: string, frame: Frame | undefined) => Environment,
): readonly Place[] {
  const members = membersOf(list);
  if (members === undefined) return [unlistedPlace(each, environment, { path: each.note.of, why: 'absent' })];
  const by = each.note.by ?? '';
  const groups = new Map<Value, { sure: Value[]; maybe: Value[] }>();
  const anywhere: Value[] = [];
  const groupOf = (value: Value): { sure: Value[]; maybe: Value[] } => {
    const known = groups.get(value);
    if (known !== undefined) return known;
    const made = { sure: [], maybe: [] };
    groups.set(value, made);
    return made;
  };
  const groupValueOf = (member: Value): Value => {
    const value =
      typeof member === 'object' && Object.hasOwn(member, by)
        ? (member as { readonly [key: string]: Value | null })[by]
        : undefined;
    return value === null ? undefined : value;
  };
  for (const member of members.sure) {
    const value = groupValueOf(member);
    if (value === undefined) anywhere.push(member);
    else groupOf(value).sure.push(member);
  }
  for (const member of members.maybe) {
    const value = groupValueOf(member);
    if (value === undefined) anywhere.push(member);
    else groups.get(value)?.maybe.push(member);
  }
  const places = [...groups].map(([value, { sure, maybe }]): Place => {
    const complete = !members.open && maybe.length === 0 && anywhere.length === 0;
    const shown = textOf((language) => formatValue(value, language));
    const record = {
      id: String(value),
      label: shown as unknown as Value,
      [by]: value,
      [each.note.as ?? 'members']: complete
        ? sure
        : new PartialList(sure, [...maybe, ...anywhere], { open: members.open }),
    };
    const member: FindingMember = {
      kind: each.key,
      key: String(value),
      label: textOf((language) =>
        language === 'zh' ? `${each.note.title.zh}${shown.zh}` : `${each.note.title.en} ${shown.en}`,
      ),
    };
    const frame = measure(record, [memberList(each), ...each.measures], measures, environment.asOf, at);
    return { member, date: environment.asOf, frame };
  });
  if (!members.open && anywhere.length === 0 && members.maybe.length === 0) return places;
  return [...places, unlistedPlace(each, environment, { path: each.note.of, why: 'partial' })];
}

/** What stands for members or groups that nobody has told us of. */
function unlistedPlace(each: TypedEach, environment: Environment, missing: Missing): Place {
  const rest: FindingMember = {
    kind: each.key,
    key: 'unlisted',
    label: textOf((language) =>
      language === 'zh' ? `未列出的${each.note.title.zh}` : `${each.note.title.en} not listed`,
    ),
  };
  return { member: rest, date: environment.asOf, frame: undefined, missing };
}

/** The member list of a window or group as a measure, so that a trace can follow it into the fact that fills it. */
function memberList(each: TypedEach): TypedMeasure {
  return {
    key: each.note.as ?? 'members',
    note: { title: each.note.title, value: { fact: each.note.of } },
    node: { kind: 'fact', key: each.note.of, type: each.type, pointer: '' },
  };
}

/** Adds its measures to a record, each seeing those before it, and binds it. */
function measure(
  record: { readonly [key: string]: Value },
  typed: readonly TypedMeasure[],
  measures: readonly { readonly name: string; readonly read: Closure }[],
  date: string,
  at: (date: string, frame: Frame | undefined) => Environment,
): Frame {
  const measured: Record<string, Value> = { ...record, [measuredBy]: { measures: typed, original: record } };
  const frame: Frame = { value: measured, parent: undefined };
  const environment = at(date, frame);
  for (const { name, read } of measures) measured[name] = read(environment);
  return frame;
}

/** The members dated within a window. One without a date may lie in any window. */
function membersInside(list: Value, on: string, window: Window): Value {
  const members = membersOf(list);
  if (members === undefined) return undefined;
  const dateOf = (member: Value): Value =>
    typeof member === 'object' ? (member as { readonly [key: string]: Value })[on] : undefined;
  const within = (member: Value): boolean | undefined => {
    const date = dateOf(member);
    return typeof date === 'string' ? window.from <= date && date <= window.to : undefined;
  };
  const sure = members.sure.filter((member) => within(member) === true);
  const maybe = [
    ...members.sure.filter((member) => within(member) === undefined),
    ...members.maybe.filter((member) => within(member) !== false),
  ];
  return maybe.length === 0 && !members.open ? sure : new PartialList(sure, maybe, { open: members.open });
}
