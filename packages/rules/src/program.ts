import { nearHint } from './nearest.ts';
import type { Node } from './node.ts';
import { outcomesOf } from './outcome-type.ts';
import type { Check, DecisionNote, EachNote, Fact, Measure } from './pack.ts';
import { escapePointer } from './parse-logic.ts';
import type { ResolvedPack } from './resolved-pack.ts';
import { type Problem, RulesError } from './rules-error.ts';
import type { Template } from './template.ts';
import type { FieldType, Type } from './type.ts';
import { type TypedCadence, typeCadence } from './typed-cadence.ts';
import { typeChecks } from './typed-checks.ts';
import { type TypedScore, typeScore } from './typed-score.ts';
import { type TypedTable, typeTable } from './typed-table.ts';
import { Typing } from './typing.ts';

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

/** What is particular to the kind of a decision, typed. The checks of a `checks` decision stand in {@link Program}. */
export type TypedRule = { readonly kind: 'checks' } | TypedScore | TypedTable | TypedCadence;

/** A decision, typed: what every back end reads. */
export interface Program {
  readonly key: string;
  readonly note: DecisionNote;
  readonly pack: ResolvedPack;
  readonly fields: { readonly [key: string]: FieldType };
  readonly facts: ReadonlyMap<string, TypedFact>;
  /** Windows, groups and members of a `checks` decision; none in another. */
  readonly each: ReadonlyMap<string, TypedEach>;
  /** Checks of a `checks` decision; none in another. */
  readonly checks: readonly TypedCheck[];
  readonly rule: TypedRule;
  /** The decisions that this one reads, by key. */
  readonly reads: ReadonlyMap<string, Program>;
  /** Every outcome that it may have. */
  readonly outcomes: readonly string[];
  readonly period: { readonly from: Node | undefined; readonly to: Node | undefined };
}

/**
 * Types a decision of a resolved pack, and those that it reads. Throws a {@link RulesError} with every mistake in its
 * logic; `decisionUnknown` when the pack has no such decision, `decisionCycle` when it reads itself.
 */
export function typeDecision(pack: ResolvedPack, key: string): Program {
  return typeBelow(pack, key, [], new Map());
}

function typeBelow(pack: ResolvedPack, key: string, above: readonly string[], typed: Map<string, Program>): Program {
  const known = typed.get(key);
  if (known !== undefined) return known;
  const note = Object.hasOwn(pack.decisions, key) ? pack.decisions[key] : undefined;
  if (note === undefined) {
    const names = Object.keys(pack.decisions);
    throw new RulesError([
      {
        code: 'decisionUnknown',
        message: `\`${pack.pack}\` has no decision \`${key}\``,
        expected: names.map((name) => `\`${name}\``).join(', '),
        ...nearHint(key, names),
      },
    ]);
  }
  const problems: Problem[] = [];
  const typing = new Typing(pack, note, key, problems);
  const pointer = `/decisions/${escapePointer(key)}`;
  const parts = partsOf(typing, note, pointer);
  const reads = new Map<string, Program>();
  for (const name of typing.reads) {
    if (name === key || above.includes(name)) {
      const circle = [...above.slice(Math.max(0, above.indexOf(name))), key, name];
      problems.push({
        code: 'decisionCycle',
        message: `decisions read each other in a circle: ${circle.map((each) => `\`${each}\``).join(' → ')}`,
        pointer,
      });
      continue;
    }
    try {
      reads.set(name, typeBelow(pack, name, [...above, key], typed));
    } catch (error) {
      if (!(error instanceof RulesError)) throw error;
      problems.push(...error.problems);
    }
  }
  const [first, ...rest] = problems;
  if (first !== undefined) throw new RulesError([first, ...rest]);
  const program: Program = {
    key,
    note,
    pack,
    fields: typing.fields,
    facts: typing.facts,
    ...parts,
    reads,
    outcomes: outcomesOf(note),
  };
  typed.set(key, program);
  return program;
}

function partsOf(
  typing: Typing,
  note: DecisionNote,
  pointer: string,
): Pick<Program, 'each' | 'checks' | 'rule' | 'period'> {
  const none = { each: new Map<string, TypedEach>(), checks: [] };
  const open = { from: undefined, to: undefined };
  switch (note.kind) {
    case 'checks':
      return {
        ...typeChecks(typing, note, pointer),
        rule: { kind: 'checks' },
        period: boundsOf(typing, note, pointer),
      };
    case 'score':
      return { ...none, rule: typeScore(typing, note, pointer), period: open };
    case 'table':
      return { ...none, rule: typeTable(typing, note, pointer), period: open };
    case 'cadence':
      return { ...none, rule: typeCadence(typing, note, pointer), period: boundsOf(typing, note, pointer) };
    default:
      return note satisfies never;
  }
}

function boundsOf(
  typing: Typing,
  { period }: Extract<DecisionNote, { readonly period?: unknown }>,
  pointer: string,
): Program['period'] {
  const bound = (end: 'from' | 'to'): Node | undefined =>
    period?.[end] === undefined ? undefined : typing.parseAs(period[end], 'date', `${pointer}/period/${end}`, []);
  return { from: bound('from'), to: bound('to') };
}
