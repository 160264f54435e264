import { nearestName, nearHint } from './nearest.ts';
import type { Node } from './node.ts';
import type { Check, ChecksNote, EachNote } from './pack.ts';
import { type Binding, escapePointer } from './parse-logic.ts';
import type { TypedCheck, TypedEach } from './program.ts';
import type { Template } from './template.ts';
import type { Text } from './text.ts';
import { anyType, dateType, type FieldType, integerType, stringType, type Type } from './type.ts';
import type { Typing } from './typing.ts';

/** Types the windows, groups and members of a `checks` decision, and its checks. */
export function typeChecks(
  typing: Typing,
  note: ChecksNote,
  pointer: string,
): { readonly each: ReadonlyMap<string, TypedEach>; readonly checks: readonly TypedCheck[] } {
  const each = new Map<string, TypedEach>();
  for (const [key, inner] of Object.entries(note.each ?? {}))
    each.set(key, typeEach(typing, key, inner, `${pointer}/each/${escapePointer(key)}`));
  const checks = Object.entries(note.checks).map(([key, inner]) =>
    typeCheck(typing, key, inner, each, `${pointer}/checks/${escapePointer(key)}`),
  );
  return { each, checks };
}

function typeEach(typing: Typing, key: string, note: EachNote, pointer: string): TypedEach {
  const fact = typing.fact(note.of);
  if (fact === undefined || (fact.type.kind !== 'list' && fact.type.kind !== 'any')) {
    const near = nearestName(note.of, Object.keys(typing.pack.facts));
    typing.report({
      code: 'factUnknown',
      message: `\`${note.of}\` is not a list fact of this subject`,
      pointer: `${pointer}/of`,
      ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
    });
    return { key, note, type: anyType, measures: [] };
  }
  const member: Type = fact.type.kind === 'list' ? fact.type.of : anyType;
  if (note.window === 'member') {
    const fields = member.kind === 'record' ? member.fields : {};
    const { type, measures } = typing.measures(fields, note.measures ?? {}, key, `${pointer}/measures`, note.title);
    return { key, note, type, measures };
  }
  if (note.window === 'group') return typeGroup(typing, { key, note, pointer }, member, fact.note.title);
  const on = note.on ?? 'date';
  if (member.kind === 'record' && member.fields[on]?.type.kind !== 'date') {
    typing.report({
      code: 'logicType',
      message: `a member of \`${note.of}\` has no date \`${on}\``,
      pointer: `${pointer}/on`,
      expected: 'the name of a date field',
    });
  }
  const windowFields: { readonly [key: string]: FieldType } = {
    id: { type: stringType, title: note.title },
    from: { type: dateType, title: { zh: '起始日', en: 'first day' } },
    to: { type: dateType, title: { zh: '截止日', en: 'last day' } },
    length: { type: integerType, title: { zh: '天数', en: 'days' }, unit: 'day' },
    [note.as ?? 'members']: {
      type: { kind: 'list', of: member },
      ...(fact.note.title && { title: fact.note.title }),
    },
  };
  const { type, measures } = typing.measures(windowFields, note.measures ?? {}, key, `${pointer}/measures`, note.title);
  return { key, note, type, measures };
}

/** Groups of a list's members that have the same value in one field. */
function typeGroup(
  typing: Typing,
  { key, note, pointer }: { readonly key: string; readonly note: EachNote; readonly pointer: string },
  member: Type,
  listTitle: Text,
): TypedEach {
  const by = note.by ?? '';
  const fields = member.kind === 'record' ? member.fields : {};
  const field = Object.hasOwn(fields, by) ? fields[by] : undefined;
  if (field === undefined || !['string', 'number', 'boolean', 'date', 'any'].includes(field.type.kind)) {
    typing.report({
      code: 'logicType',
      message: `a member of \`${note.of}\` has no field \`${by}\` to group by`,
      pointer: `${pointer}/by`,
      expected: 'the name of a boolean, number, string or date',
      ...nearHint(by, Object.keys(fields)),
    });
  }
  const groupFields: { readonly [key: string]: FieldType } = {
    id: { type: stringType, title: note.title },
    [by === '' ? 'by' : by]: field ?? { type: anyType },
    [note.as ?? 'members']: { type: { kind: 'list', of: member }, title: listTitle },
  };
  const { type, measures } = typing.measures(groupFields, note.measures ?? {}, key, `${pointer}/measures`, note.title);
  return { key, note, type, measures };
}

function typeCheck(
  typing: Typing,
  key: string,
  note: Check,
  eaches: ReadonlyMap<string, TypedEach>,
  pointer: string,
): TypedCheck {
  const each = note.each === undefined ? undefined : eaches.get(note.each);
  if (note.each !== undefined && each === undefined) {
    const near = nearestName(note.each, eaches.keys());
    typing.report({
      code: 'eachUnknown',
      message: `\`${note.each}\` is not an \`each\` of this decision`,
      pointer: `${pointer}/each`,
      ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
    });
  }
  const bindings: readonly Binding[] =
    each === undefined ? [] : [{ name: each.key, type: each.type, title: each.note.title }];
  const condition = (part: 'pass' | 'applies' | 'binding' | 'shown'): Node | undefined => {
    const logic = note[part];
    if (logic === undefined) return undefined;
    const node = typing.parseAs(logic, 'boolean', `${pointer}/${part}`, bindings);
    if ((part === 'binding' || part === 'shown') && readsMoreThanParameters(node)) {
      typing.report({
        code: 'readingNotConstant',
        message: `\`${part}\` depends on the chosen reading alone`,
        pointer: `${pointer}/${part}`,
        expected: 'parameters and constants only',
      });
    }
    return node;
  };
  const template = (text: Check['says']['pass'], at: string): Template =>
    typing.template(text, `${pointer}/${at}`, bindings);
  const pass = condition('pass') ?? typing.parse(true, pointer, []);
  const parts = {
    applies: condition('applies'),
    binding: condition('binding'),
    shown: condition('shown'),
    excused:
      note.excused === undefined
        ? undefined
        : {
            when: typing.parseAs(note.excused.when, 'boolean', `${pointer}/excused/when`, bindings),
            says: template(note.excused.says, 'excused/says'),
          },
  };
  const shows = (note.shows ?? []).map((path, index) =>
    typing.parse({ var: path }, `${pointer}/shows/${index}`, bindings),
  );
  const says = {
    pass: template(note.says.pass, 'says/pass'),
    fail: template(note.says.fail, 'says/fail'),
    unknown: note.says.unknown === undefined ? undefined : template(note.says.unknown, 'says/unknown'),
  };
  const parameters = new Set<string>();
  for (const node of [pass, parts.applies, parts.binding, parts.shown, parts.excused?.when])
    if (node !== undefined) gatherParameters(typing, node, each, parameters);
  return { key, note, each, pass, ...parts, shows, says, parameters: [...parameters] };
}

function gatherParameters(typing: Typing, node: Node, each: TypedEach | undefined, into: Set<string>): void {
  switch (node.kind) {
    case 'param':
      into.add(node.key);
      return;
    case 'fact': {
      const fact = typing.facts.get(node.key);
      if (fact !== undefined)
        for (const inner of [fact.node, ...fact.members.map((measure) => measure.node)])
          gatherParameters(typing, inner, each, into);
      return;
    }
    case 'call':
      for (const operand of node.operands) gatherParameters(typing, operand, each, into);
      return;
    case 'var': {
      if (each === undefined || node.name !== each.key) return;
      const measure = each.measures.find(({ key }) => key === node.path[0]);
      if (measure !== undefined) gatherParameters(typing, measure.node, each, into);
      else if (node.path[0] === (each.note.as ?? 'members')) {
        const fact = typing.facts.get(each.note.of);
        if (fact !== undefined)
          gatherParameters(typing, { kind: 'fact', key: fact.key, type: fact.type, pointer: '' }, each, into);
      }
      return;
    }
    case 'literal':
    case 'decision':
      return;
    default:
      node satisfies never;
  }
}

function readsMoreThanParameters(node: Node): boolean {
  if (node.kind === 'call') return node.operands.some(readsMoreThanParameters);
  return node.kind === 'var' || node.kind === 'fact';
}
