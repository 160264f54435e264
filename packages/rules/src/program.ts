import { nearestName } from './nearest.ts';
import type { Node } from './node.ts';
import type { Check, ChecksNote, EachNote, Fact, Measure } from './pack.ts';
import { type Binding, escapePointer, parseLogic, type Vocabulary } from './parse-logic.ts';
import type { ResolvedPack } from './resolved-pack.ts';
import { type Problem, RulesError } from './rules-error.ts';
import { parseTemplate, type Template } from './template.ts';
import {
  anyType,
  dateType,
  type FieldType,
  integerType,
  nameOfType,
  stringType,
  type Type,
  typeOfNote,
} from './type.ts';

/** A named expression with its tree. */
export interface TypedMeasure {
  readonly key: string;
  readonly note: Measure;
  readonly node: Node;
}

/** A fact with its tree and the measures of its members. */
export interface TypedFact {
  readonly key: string;
  readonly note: Fact;
  readonly node: Node;
  readonly type: Type;
  /** What a member is called inside its measures. */
  readonly as: string;
  readonly members: readonly TypedMeasure[];
}

/** The windows or members that checks run over. */
export interface TypedEach {
  readonly key: string;
  readonly note: EachNote;
  readonly type: Type;
  readonly measures: readonly TypedMeasure[];
}

/** A check with its trees. */
export interface TypedCheck {
  readonly key: string;
  readonly note: Check;
  readonly each: TypedEach | undefined;
  readonly pass: Node;
  readonly applies: Node | undefined;
  readonly binding: Node | undefined;
  readonly shown: Node | undefined;
  readonly excused: { readonly when: Node; readonly says: Template } | undefined;
  readonly shows: readonly Node[];
  readonly says: { readonly pass: Template; readonly fail: Template; readonly unknown: Template | undefined };
  /** Every parameter that the check may read, directly or through facts and measures. */
  readonly parameters: readonly string[];
}

/** A decision of kind `checks`, typed: what every back end reads. */
export interface Program {
  readonly key: string;
  readonly note: ChecksNote;
  readonly pack: ResolvedPack;
  readonly fields: { readonly [key: string]: FieldType };
  readonly facts: ReadonlyMap<string, TypedFact>;
  readonly each: ReadonlyMap<string, TypedEach>;
  readonly checks: readonly TypedCheck[];
  readonly period: { readonly from: Node | undefined; readonly to: Node | undefined };
}

/**
 * Types a decision of a resolved pack. Throws a {@link RulesError} with every mistake in its logic; `decisionUnknown`
 * when the pack has no such decision.
 */
export function typeDecision(pack: ResolvedPack, key: string): Program {
  const note = Object.hasOwn(pack.decisions, key) ? pack.decisions[key] : undefined;
  if (note === undefined) {
    const near = nearestName(key, Object.keys(pack.decisions));
    throw new RulesError([
      {
        code: 'decisionUnknown',
        message: `\`${pack.pack}\` has no decision \`${key}\``,
        expected: Object.keys(pack.decisions)
          .map((name) => `\`${name}\``)
          .join(', '),
        ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
      },
    ]);
  }
  const problems: Problem[] = [];
  const program = new Typing(pack, note, key, problems).program();
  const [first, ...rest] = problems;
  if (first !== undefined) throw new RulesError([first, ...rest]);
  return program;
}

/** One pass over a decision. Facts are typed when first met, so that their order in the pack does not matter. */
class Typing {
  private readonly facts = new Map<string, TypedFact>();
  private readonly pending = new Set<string>();
  private readonly fields: { readonly [key: string]: FieldType };
  private readonly pack: ResolvedPack;
  private readonly note: ChecksNote;
  private readonly key: string;
  private readonly problems: Problem[];

  constructor(pack: ResolvedPack, note: ChecksNote, key: string, problems: Problem[]) {
    this.pack = pack;
    this.note = note;
    this.key = key;
    this.problems = problems;
    this.fields = this.subjectFields();
  }

  program(): Program {
    const pointer = `/decisions/${escapePointer(this.key)}`;
    const each = new Map<string, TypedEach>();
    for (const [key, note] of Object.entries(this.note.each ?? {}))
      each.set(key, this.each(key, note, `${pointer}/each/${escapePointer(key)}`));
    const checks = Object.entries(this.note.checks).map(([key, note]) =>
      this.check(key, note, each, `${pointer}/checks/${escapePointer(key)}`),
    );
    const bound = (end: 'from' | 'to'): Node | undefined => {
      const logic = this.note.period?.[end];
      if (logic === undefined) return undefined;
      return this.parseAs(logic, 'date', `${pointer}/period/${end}`, []);
    };
    const period = { from: bound('from'), to: bound('to') };
    return {
      key: this.key,
      note: this.note,
      pack: this.pack,
      fields: this.fields,
      facts: this.facts,
      each,
      checks,
      period,
    };
  }

  private subjectFields(): { readonly [key: string]: FieldType } {
    const subject = Object.hasOwn(this.pack.subjects, this.note.subject)
      ? this.pack.subjects[this.note.subject]
      : undefined;
    if (subject === undefined) {
      const near = nearestName(this.note.subject, Object.keys(this.pack.subjects));
      this.problems.push({
        code: 'subjectUnknown',
        message: `\`${this.note.subject}\` is not a kind of subject`,
        pointer: `/decisions/${escapePointer(this.key)}/subject`,
        ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
      });
      return {};
    }
    const record = typeOfNote({ record: subject.fields });
    return record.kind === 'record' ? record.fields : {};
  }

  private vocabulary(bindings: readonly Binding[]): Vocabulary {
    return {
      fields: this.fields,
      bindings,
      parameters: this.pack.parameters,
      factType: (key) => this.fact(key)?.type,
      factNames: () =>
        Object.keys(this.pack.facts).filter((key) => this.pack.facts[key]?.subject === this.note.subject),
      report: (problem) => this.problems.push(problem),
    };
  }

  private parse(logic: Measure['value'], pointer: string, bindings: readonly Binding[]): Node {
    return parseLogic(logic, pointer, this.vocabulary(bindings));
  }

  private parseAs(logic: Measure['value'], kind: Type['kind'], pointer: string, bindings: readonly Binding[]): Node {
    const node = this.parse(logic, pointer, bindings);
    if (node.type.kind !== kind && node.type.kind !== 'any') {
      this.problems.push({
        code: 'logicType',
        message: 'the logic gives another type',
        pointer,
        expected: kind,
        received: nameOfType(node.type),
      });
    }
    return node;
  }

  private fact(key: string): TypedFact | undefined {
    const known = this.facts.get(key);
    if (known !== undefined) return known;
    const note = Object.hasOwn(this.pack.facts, key) ? this.pack.facts[key] : undefined;
    if (note === undefined || note.subject !== this.note.subject) return undefined;
    const pointer = `/facts/${escapePointer(key)}`;
    if (this.pending.has(key)) {
      this.problems.push({ code: 'factCycle', message: `the fact \`${key}\` reads itself`, pointer });
      return undefined;
    }
    this.pending.add(key);
    const node = this.parse(note.value, `${pointer}/value`, []);
    const as = note.as ?? 'item';
    const { type, measures } = this.members(node.type, note.members ?? {}, as, `${pointer}/members`);
    const fact: TypedFact = { key, note, node, type, as, members: measures };
    this.pending.delete(key);
    this.facts.set(key, fact);
    return fact;
  }

  /** Types the measures of a list's members, each seeing those before it, and the list with them added. */
  private members(
    list: Type,
    notes: { readonly [key: string]: Measure },
    as: string,
    pointer: string,
  ): { type: Type; measures: readonly TypedMeasure[] } {
    if (Object.keys(notes).length === 0) return { type: list, measures: [] };
    if (list.kind !== 'list' || list.of.kind !== 'record') {
      if (list.kind !== 'any')
        this.problems.push({
          code: 'logicType',
          message: 'only a list of records has members to measure',
          pointer,
          expected: 'list of record',
          received: nameOfType(list),
        });
      return { type: list, measures: [] };
    }
    const { type, measures } = this.measures(list.of.fields, notes, as, pointer);
    return { type: { kind: 'list', of: type }, measures };
  }

  private measures(
    start: { readonly [key: string]: FieldType },
    notes: { readonly [key: string]: Measure },
    as: string,
    pointer: string,
    title?: EachNote['title'],
  ): { type: Type; measures: readonly TypedMeasure[] } {
    const fields = { ...start };
    const measures: TypedMeasure[] = [];
    for (const [key, note] of Object.entries(notes)) {
      const binding: Binding = { name: as, type: { kind: 'record', fields: { ...fields } }, ...(title && { title }) };
      const node = this.parse(note.value, `${pointer}/${escapePointer(key)}/value`, [binding]);
      if (Object.hasOwn(fields, key)) {
        this.problems.push({
          code: 'measureTaken',
          message: `\`${as}\` already has a field \`${key}\``,
          pointer: `${pointer}/${escapePointer(key)}`,
        });
      }
      fields[key] = { type: node.type, title: note.title, ...(note.unit === undefined ? {} : { unit: note.unit }) };
      measures.push({ key, note, node });
    }
    return { type: { kind: 'record', fields }, measures };
  }

  private each(key: string, note: EachNote, pointer: string): TypedEach {
    const fact = this.fact(note.of);
    if (fact === undefined || (fact.type.kind !== 'list' && fact.type.kind !== 'any')) {
      const near = nearestName(note.of, Object.keys(this.pack.facts));
      this.problems.push({
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
      const { type, measures } = this.measures(fields, note.measures ?? {}, key, `${pointer}/measures`, note.title);
      return { key, note, type, measures };
    }
    const on = note.on ?? 'date';
    if (member.kind === 'record' && member.fields[on]?.type.kind !== 'date') {
      this.problems.push({
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
    const { type, measures } = this.measures(windowFields, note.measures ?? {}, key, `${pointer}/measures`, note.title);
    return { key, note, type, measures };
  }

  private check(key: string, note: Check, eaches: ReadonlyMap<string, TypedEach>, pointer: string): TypedCheck {
    const each = note.each === undefined ? undefined : eaches.get(note.each);
    if (note.each !== undefined && each === undefined) {
      const near = nearestName(note.each, eaches.keys());
      this.problems.push({
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
      const node = this.parseAs(logic, 'boolean', `${pointer}/${part}`, bindings);
      if ((part === 'binding' || part === 'shown') && readsMoreThanParameters(node)) {
        this.problems.push({
          code: 'readingNotConstant',
          message: `\`${part}\` depends on the chosen reading alone`,
          pointer: `${pointer}/${part}`,
          expected: 'parameters and constants only',
        });
      }
      return node;
    };
    const template = (text: Check['says']['pass'], at: string): Template =>
      parseTemplate(text, `${pointer}/${at}`, this.vocabulary(bindings));
    const pass = condition('pass') ?? this.parse(true, pointer, []);
    const parts = {
      applies: condition('applies'),
      binding: condition('binding'),
      shown: condition('shown'),
      excused:
        note.excused === undefined
          ? undefined
          : {
              when: this.parseAs(note.excused.when, 'boolean', `${pointer}/excused/when`, bindings),
              says: template(note.excused.says, 'excused/says'),
            },
    };
    const shows = (note.shows ?? []).map((path, index) =>
      this.parse({ var: path }, `${pointer}/shows/${index}`, bindings),
    );
    const says = {
      pass: template(note.says.pass, 'says/pass'),
      fail: template(note.says.fail, 'says/fail'),
      unknown: note.says.unknown === undefined ? undefined : template(note.says.unknown, 'says/unknown'),
    };
    const parameters = new Set<string>();
    for (const node of [pass, parts.applies, parts.binding, parts.shown, parts.excused?.when])
      if (node !== undefined) this.gatherParameters(node, each, parameters);
    return { key, note, each, pass, ...parts, shows, says, parameters: [...parameters] };
  }

  private gatherParameters(node: Node, each: TypedEach | undefined, into: Set<string>): void {
    switch (node.kind) {
      case 'param':
        into.add(node.key);
        return;
      case 'fact': {
        const fact = this.facts.get(node.key);
        if (fact !== undefined)
          for (const inner of [fact.node, ...fact.members.map((measure) => measure.node)])
            this.gatherParameters(inner, each, into);
        return;
      }
      case 'call':
        for (const operand of node.operands) this.gatherParameters(operand, each, into);
        return;
      case 'var': {
        if (each === undefined || node.name !== each.key) return;
        const measure = each.measures.find(({ key }) => key === node.path[0]);
        if (measure !== undefined) this.gatherParameters(measure.node, each, into);
        else if (node.path[0] === (each.note.as ?? 'members')) {
          const fact = this.facts.get(each.note.of);
          if (fact !== undefined)
            this.gatherParameters({ kind: 'fact', key: fact.key, type: fact.type, pointer: '' }, each, into);
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
}

function readsMoreThanParameters(node: Node): boolean {
  if (node.kind === 'call') return node.operands.some(readsMoreThanParameters);
  return node.kind === 'var' || node.kind === 'fact';
}
