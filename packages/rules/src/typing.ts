import { nearHint } from './nearest.ts';
import type { Node } from './node.ts';
import { outcomeTypeOf } from './outcome-type.ts';
import type { DecisionNote, EachNote, Measure } from './pack.ts';
import { type Binding, escapePointer, parseLogic, type Vocabulary } from './parse-logic.ts';
import type { TypedFact, TypedMeasure } from './program.ts';
import type { ResolvedPack } from './resolved-pack.ts';
import type { Problem } from './rules-error.ts';
import { parseTemplate, type Template } from './template.ts';
import type { Text } from './text.ts';
import { type FieldType, nameOfType, type Type, typeOfNote } from './type.ts';

/** One pass over a decision. Facts are typed when first met, so that their order in the pack does not matter. */
export class Typing {
  readonly facts = new Map<string, TypedFact>();
  /** Decisions whose outcome is read, directly or through facts. */
  readonly reads = new Set<string>();
  readonly fields: { readonly [key: string]: FieldType };
  readonly pack: ResolvedPack;
  readonly note: DecisionNote;
  readonly problems: Problem[];
  private readonly pending = new Set<string>();
  private readonly key: string;

  constructor(pack: ResolvedPack, note: DecisionNote, key: string, problems: Problem[]) {
    this.pack = pack;
    this.note = note;
    this.key = key;
    this.problems = problems;
    this.fields = this.subjectFields();
  }

  report(problem: Problem): void {
    this.problems.push(problem);
  }

  private subjectFields(): { readonly [key: string]: FieldType } {
    const subject = Object.hasOwn(this.pack.subjects, this.note.subject)
      ? this.pack.subjects[this.note.subject]
      : undefined;
    if (subject === undefined) {
      this.problems.push({
        code: 'subjectUnknown',
        message: `\`${this.note.subject}\` is not a kind of subject`,
        pointer: `/decisions/${escapePointer(this.key)}/subject`,
        ...nearHint(this.note.subject, Object.keys(this.pack.subjects)),
      });
      return {};
    }
    const record = typeOfNote({ record: subject.fields });
    return record.kind === 'record' ? record.fields : {};
  }

  vocabulary(bindings: readonly Binding[]): Vocabulary {
    return {
      fields: this.fields,
      bindings,
      parameters: this.pack.parameters,
      factType: (key) => this.fact(key)?.type,
      factNames: () =>
        Object.keys(this.pack.facts).filter((key) => this.pack.facts[key]?.subject === this.note.subject),
      decisionType: (key) => this.decisionType(key),
      decisionNames: () => this.readable(),
      report: (problem) => this.problems.push(problem),
    };
  }

  /** Decisions about the same kind of subject: the only ones whose outcome can be read here. */
  private readable(): readonly string[] {
    return Object.keys(this.pack.decisions).filter(
      (key) => this.pack.decisions[key]?.subject === this.note.subject && key !== this.key,
    );
  }

  private decisionType(key: string): Type | undefined {
    const note = Object.hasOwn(this.pack.decisions, key) ? this.pack.decisions[key] : undefined;
    if (note === undefined || note.subject !== this.note.subject) return undefined;
    this.reads.add(key);
    return outcomeTypeOf(note);
  }

  parse(logic: Measure['value'], pointer: string, bindings: readonly Binding[]): Node {
    return parseLogic(logic, pointer, this.vocabulary(bindings));
  }

  parseAs(logic: Measure['value'], kind: Type['kind'], pointer: string, bindings: readonly Binding[]): Node {
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

  template(text: Text, pointer: string, bindings: readonly Binding[]): Template {
    return parseTemplate(text, pointer, this.vocabulary(bindings));
  }

  fact(key: string): TypedFact | undefined {
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

  measures(
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
}
