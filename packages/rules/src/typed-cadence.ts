import type { CadenceNote } from './cadence-note.ts';
import type { Node } from './node.ts';
import type { Logic } from './pack.ts';
import type { Binding } from './parse-logic.ts';
import { anyType, nameOfType, type Type } from './type.ts';
import type { Typing } from './typing.ts';

/** An obligation with its trees. */
export interface TypedCadence {
  readonly kind: 'cadence';
  readonly note: CadenceNote;
  readonly applies: Node | undefined;
  readonly start: Node;
  readonly end: Node | undefined;
  /** Numbers of the rule: of a period or deadline the count, and the length of an interval, lag or grace. */
  readonly count: Node | undefined;
  readonly length: Node | undefined;
  readonly grace: Node | undefined;
  readonly events: Node;
  readonly where: Node | undefined;
  /** Field that tells one event from another; none where the records have no such field. */
  readonly idField: string | undefined;
  readonly recorded: { readonly from: Node | undefined; readonly to: Node | undefined } | undefined;
  readonly suspensions: Node | undefined;
  readonly waivers: Node | undefined;
}

/** Types an obligation. Events, suspensions and waivers must be lists of records with the dates that the note names. */
export function typeCadence(typing: Typing, note: CadenceNote, pointer: string): TypedCadence {
  const of = (kind: Type['kind'], logic: Logic | undefined, at: string): Node | undefined =>
    logic === undefined ? undefined : typing.parseAs(logic, kind, `${pointer}/${at}`, []);
  const { every, events, grace, suspensions, waivers } = note;
  const list = typing.parseAs(events.of, 'list', `${pointer}/events/of`, []);
  requireFields(typing, list.type, `${pointer}/events`, [
    ['on', events.on ?? 'date', 'date'],
    ...(events.id === undefined ? [] : ([['id', events.id, 'string']] as const)),
    ...(events.forPeriod === undefined ? [] : ([['forPeriod', events.forPeriod, 'string']] as const)),
  ]);
  const stretches = (part: 'suspensions' | 'waivers'): Node | undefined => {
    const stretch = part === 'suspensions' ? suspensions : waivers;
    const node = of('list', stretch?.of, `${part}/of`);
    if (stretch === undefined || node === undefined) return node;
    requireFields(typing, node.type, `${pointer}/${part}`, [
      ['from', stretch.from ?? 'from', 'date'],
      ['to', stretch.to ?? 'to', 'date'],
    ]);
    return node;
  };
  const member: Binding = {
    name: 'item',
    type: list.type.kind === 'list' ? list.type.of : anyType,
    title: { zh: '该项', en: 'it' },
    iteration: {},
  };
  return {
    kind: 'cadence',
    note,
    applies: of('boolean', note.applies, 'applies'),
    start: typing.parseAs(note.start, 'date', `${pointer}/start`, []),
    end: of('date', note.end, 'end'),
    count: 'rolling' in every ? undefined : of('number', every.count, 'every/count'),
    length: typeLength(every, (logic, at) => of('number', logic, `every/${at}`)),
    grace: grace === undefined ? undefined : of('number', Object.values(grace)[0], `grace/${Object.keys(grace)[0]}`),
    events: list,
    where:
      events.where === undefined
        ? undefined
        : typing.parseAs(events.where, 'boolean', `${pointer}/events/where`, [member]),
    idField: events.id ?? (hasField(list.type, 'id') ? 'id' : undefined),
    recorded:
      note.recorded === undefined
        ? undefined
        : { from: of('date', note.recorded.from, 'recorded/from'), to: of('date', note.recorded.to, 'recorded/to') },
    suspensions: stretches('suspensions'),
    waivers: stretches('waivers'),
  };
}

function typeLength(
  every: CadenceNote['every'],
  type: (logic: Logic | undefined, at: string) => Node | undefined,
): Node | undefined {
  if ('calendarPeriod' in every) return type(every.lagDays, 'lagDays');
  const [part, lengths] = 'rolling' in every ? ['rolling', every.rolling] : ['deadline', every.deadline];
  const [unit = '', logic] = Object.entries(lengths)[0] ?? [];
  return type(logic as Logic | undefined, `${part}/${unit}`);
}

function hasField(list: Type, field: string): boolean {
  return list.kind === 'list' && list.of.kind === 'record' && Object.hasOwn(list.of.fields, field);
}

function requireFields(
  typing: Typing,
  list: Type,
  pointer: string,
  wanted: readonly (readonly [part: string, field: string, kind: Type['kind']])[],
): void {
  if (list.kind !== 'list' || list.of.kind !== 'record') return;
  for (const [part, field, kind] of wanted) {
    const type = Object.hasOwn(list.of.fields, field) ? list.of.fields[field]?.type : undefined;
    if (type?.kind === kind || type?.kind === 'any') continue;
    typing.report({
      code: 'logicType',
      message: `a member has no ${kind} \`${field}\``,
      pointer: `${pointer}/${part}`,
      expected: `the name of a field of kind ${kind}`,
      received: type === undefined ? 'no such field' : nameOfType(type),
    });
  }
}
