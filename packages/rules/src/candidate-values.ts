import { addDays, addMonths, type CivilDate } from '@hutong/calendar';
import { factPathOf } from './changed-subject.ts';
import type { Json } from './json.ts';
import type { Node } from './node.ts';
import type { Changeable, FieldNote, TypeNote } from './pack.ts';
import type { Program } from './program.ts';
import type { Value } from './value.ts';

/** Most values of one fact that are tried. */
const maximumCandidates = 64;

/**
 * Values that stand for all that a fact can be, as far as the decision can tell them apart: every choice; for a number the
 * numbers that the logic compares with, and those beside them; for a date the days that lie as far from `asOf` as the
 * logic counts. None for a record or a free text, of which nobody can say what it would hold.
 */
export function candidateValues(path: string, program: Program, asOf: CivilDate): readonly Json[] {
  const type = typeAt(path, program);
  return type === undefined ? [] : valuesOfType(type, numbersIn(program), asOf).slice(0, maximumCandidates);
}

/** Values that a changeable fact may be changed to: what the pack says, of which the logic can tell apart. */
export function changedValues(field: FieldNote, program: Program, asOf: CivilDate): readonly Json[] {
  const { changeable } = field;
  if (changeable === undefined) return [];
  const tellable = valuesOfType(field.type, numbersIn(program), asOf);
  if (changeable === true) return tellable.slice(0, maximumCandidates);
  if ('values' in changeable) return changeable.values;
  return valuesInRange(changeable, tellable);
}

function valuesInRange(
  range: Exclude<Changeable, true | { readonly values: unknown }>,
  tellable: readonly Json[],
): readonly Json[] {
  const { from, to, step } = range;
  const within = (value: Json): value is number => typeof value === 'number' && from <= value && value <= to;
  const onStep = (value: number): boolean => step === undefined || Number.isInteger((value - from) / step);
  return [...new Set([from, to, ...tellable.filter(within).filter(onStep)])].slice(0, maximumCandidates);
}

/** The declared type of a field, by its path; nothing for a place that the pack does not declare. */
export function typeAt(path: string, program: Program): TypeNote | undefined {
  return fieldAt(path, program)?.type;
}

/** The field that stands at a path. */
export function fieldAt(path: string, program: Program): FieldNote | undefined {
  const [first, ...rest] = factPathOf(path);
  let field = program.pack.subjects[program.note.subject]?.fields[String(first)];
  for (const segment of rest) {
    const type: TypeNote | undefined = field?.type;
    if (field === undefined || typeof type !== 'object') return undefined;
    if (typeof segment === 'number') field = 'list' in type ? { ...field, type: type.list } : undefined;
    else field = 'record' in type && Object.hasOwn(type.record, segment) ? type.record[segment] : undefined;
  }
  return field;
}

function valuesOfType(type: TypeNote, numbers: readonly number[], asOf: CivilDate): readonly Json[] {
  switch (type) {
    case 'boolean':
      return [true, false];
    case 'integer':
      return [
        ...new Set(numbers.flatMap((number) => [Math.ceil(number) - 1, Math.round(number), Math.floor(number) + 1])),
      ];
    case 'number':
      return [...new Set(numbers.flatMap((number) => [number, number - 0.5, number + 0.5]))];
    case 'date':
      return datesAround(numbers, asOf);
    case 'string':
    case 'openingPlan':
    case 'openingLog':
      return [];
    default:
      if ('oneOf' in type) return type.oneOf;
      if (!('list' in type)) return [];
      return listsOf(type.list);
  }
}

/** Of a list of choices: none, each of them, and all. What a list of records would hold nobody can say. */
function listsOf(type: TypeNote): readonly Json[] {
  if (typeof type !== 'object' || !('oneOf' in type)) return [];
  return [[], ...type.oneOf.map((choice) => [choice]), [...type.oneOf]];
}

function datesAround(numbers: readonly number[], asOf: CivilDate): readonly Json[] {
  const counts = numbers.filter((number) => Number.isInteger(number) && number >= 0 && number <= 120);
  const days = counts.flatMap((count) => [
    ...[-1, 0, 1].map((beside) => addDays(asOf, beside - count)),
    ...[-1, 0, 1].map((beside) => addDays(addMonths(asOf, -count * 12, { rounding: 'clamp' }), beside)),
  ]);
  return [...new Set(days)];
}

/** Every number that the logic of a decision names: constants, parameters, ends of stretches. */
function numbersIn(program: Program): readonly number[] {
  const found = new Set<number>([0, 1]);
  const take = (value: Value | Json | null): void => {
    if (typeof value === 'number' && Number.isFinite(value)) found.add(value);
    if (Array.isArray(value)) for (const inner of value as readonly Value[]) take(inner);
  };
  const visit = (node: Node | undefined): void => {
    if (node?.kind === 'literal') take(node.value);
    if (node?.kind === 'param') for (const { value } of program.pack.parameters[node.key]?.values ?? []) take(value);
    if (node?.kind === 'call') for (const operand of node.operands) visit(operand);
  };
  const seen = new Set<Program>();
  const visitProgram = (inner: Program): void => {
    if (seen.has(inner)) return;
    seen.add(inner);
    for (const { node, members } of inner.facts.values())
      for (const each of [node, ...members.map((measure) => measure.node)]) visit(each);
    for (const { measures } of inner.each.values()) for (const { node } of measures) visit(node);
    for (const { pass, applies, excused } of inner.checks)
      for (const each of [pass, applies, excused?.when]) visit(each);
    visitRule(inner.rule, visit, take);
    for (const read of inner.reads.values()) visitProgram(read);
  };
  visitProgram(program);
  return [...found].sort((a, b) => a - b);
}

function visitRule(rule: Program['rule'], visit: (node: Node | undefined) => void, take: (value: Value) => void): void {
  switch (rule.kind) {
    case 'checks':
      return;
    case 'table':
      for (const { when } of rule.rows) visit(when);
      return;
    case 'cadence':
      for (const node of [rule.applies, rule.count, rule.length, rule.grace, rule.where]) visit(node);
      return;
    case 'score':
      for (const { value, applies, scoring } of rule.items) {
        visit(value);
        visit(applies);
        if (scoring.by === 'stretch')
          for (const { lower, upper } of scoring.stretches) for (const end of [lower, upper]) take(end);
      }
      for (const { when } of rule.overrides) visit(when);
      for (const bands of rule.bands.values())
        for (const { lower, upper } of bands) for (const end of [lower, upper]) take(end);
      return;
    default:
      rule satisfies never;
  }
}
