import { addDays, civilDate, isCivilDate, type StatutoryCalendar } from '@hutong/calendar';
import type { Node } from './node.ts';
import type { Closure, Environment } from './operator.ts';
import type { Program } from './program.ts';
import type { Value } from './value.ts';

/** One way in which the terms of some conditions may come out, by the key of each term. */
export type Assignment = ReadonlyMap<string, Value>;

/** Every way in which some conditions can be told apart. */
export interface ConditionSpace {
  readonly assignments: Iterable<Assignment>;
  /** Whether each of the conditions holds, in their order. */
  readonly holds: (assignment: Assignment) => readonly boolean[];
  /** An assignment in words, for an example: `visits = 3, grade = high`. */
  readonly inWords: (assignment: Assignment) => string;
}

/** Most assignments that are tried. */
const maximumAssignments = 20_000;

const connectives: readonly string[] = ['and', 'or', '!', 'if'];
const comparisons: readonly string[] = [
  '===',
  '!==',
  '<',
  '<=',
  '>',
  '>=',
  'in',
  'before',
  'after',
  'notBefore',
  'notAfter',
];

interface Term {
  readonly name: string;
  readonly type: Node['type'];
  /** Constants that it is compared with. */
  readonly compared: Set<Value>;
  /** Choices of a reading, where it is one. */
  readonly choices?: readonly string[];
}

/**
 * The ways in which conditions can come out on a day with these parameters, found by trying for each fact every value that
 * a comparison tells from another. What is not a comparison with a constant counts as true or false by itself: there are
 * more assignments than can occur, so that what holds in none of them never holds. Readings count as open, for another one
 * may be chosen. `undefined` when there are too many ways to try.
 */
export function conditionSpace(
  conditions: readonly Node[],
  program: Pick<Program, 'facts' | 'pack'>,
  moment: { readonly parameters: ReadonlyMap<string, Value>; readonly calendar: StatutoryCalendar },
): ConditionSpace | undefined {
  const terms = new Map<string, Term>();
  const environment = { ...moment, frame: undefined } as Environment;
  // A constant that needs a year of the calendar which is not loaded is no constant: nobody knows it.
  const constant = (node: Node): Value => (isConstant(node, program) ? constantClosure(node)(environment) : undefined);

  const term = (node: Node, whole: 'value' | 'truth'): Term => {
    const key = keyOf(node);
    const known = terms.get(key);
    if (known !== undefined) return known;
    const choices = node.kind === 'param' ? program.pack.parameters[node.key]?.choices : undefined;
    const made: Term = {
      name: nameOf(node),
      type: whole === 'truth' ? { kind: 'boolean' } : node.type,
      compared: new Set(),
      ...(choices === undefined ? {} : { choices: Object.keys(choices) }),
    };
    terms.set(key, made);
    return made;
  };

  const compile = (node: Node): Closure => {
    const known = constant(node);
    if (known !== undefined) return () => known;
    const fact = node.kind === 'fact' ? program.facts.get(node.key) : undefined;
    if (fact?.type.kind === 'boolean') return compile(fact.node);
    if (node.kind === 'call' && connectives.includes(node.operator.name) && node.type.kind === 'boolean')
      return node.operator.compile(node.operands.map(compile));
    if (node.kind === 'call' && comparisons.includes(node.operator.name)) {
      const open = node.operands.filter((operand) => constant(operand) === undefined);
      const [only] = open;
      if (only !== undefined && open.length === 1) {
        const { compared } = term(only, 'value');
        for (const operand of node.operands) {
          const value = constant(operand);
          for (const each of Array.isArray(value) ? (value as readonly Value[]) : [value])
            if (each !== undefined) compared.add(each);
        }
        const key = keyOf(only);
        return node.operator.compile(node.operands.map((operand) => (operand === only ? read(key) : compile(operand))));
      }
    }
    term(node, 'truth');
    return read(keyOf(node));
  };

  // An assignment is handed to the closures as the facts of the moment.
  const read =
    (key: string): Closure =>
    ({ facts }) =>
      facts.get(key);
  const closures = conditions.map(compile);
  const domains = [...terms].map(([key, { type, compared, choices }]) => ({
    key,
    values: choices ?? domainOf(type, [...compared]),
  }));
  const size = domains.reduce((product, { values }) => product * values.length, 1);
  if (size > maximumAssignments) return undefined;
  return {
    assignments: combinations(domains),
    holds: (assignment) =>
      closures.map((closure) => closure({ ...environment, facts: assignment as Map<string, Value> }) === true),
    inWords: (assignment) =>
      [...assignment].map(([key, value]) => `${terms.get(key)?.name ?? key} = ${String(value)}`).join(', '),
  };
}

function isConstant(node: Node, program: Pick<Program, 'pack'>): boolean {
  switch (node.kind) {
    case 'literal':
      return true;
    case 'param':
      return program.pack.parameters[node.key]?.choices === undefined;
    case 'call':
      // An operator without operands, such as the day of assessment, reads something else.
      return (
        node.operands.length > 0 &&
        node.operator.iterates === undefined &&
        node.operands.every((operand) => isConstant(operand, program))
      );
    default:
      return false;
  }
}

function constantClosure(node: Node): Closure {
  switch (node.kind) {
    case 'literal':
      return () => node.value;
    case 'param':
      return ({ parameters }) => parameters.get(node.key);
    case 'call':
      return node.operator.compile(node.operands.map(constantClosure));
    default:
      return () => undefined;
  }
}

/** The same for two nodes that always have the same value. */
function keyOf(node: Node): string {
  switch (node.kind) {
    case 'literal':
      return JSON.stringify(node.value) ?? 'undefined';
    case 'var':
      return `var ${node.frame ?? ''} ${node.slot ?? ''} ${node.path.join('.')}`;
    case 'call':
      return `${node.operator.name}(${node.operands.map(keyOf).join(' ; ')})`;
    default:
      return `${node.kind} ${node.key}`;
  }
}

function nameOf(node: Node): string {
  switch (node.kind) {
    case 'var':
      return [node.name, ...node.path].filter((part) => part !== undefined).join('.');
    case 'literal':
      return String(node.value);
    case 'call':
      return `${node.operator.name}(${node.operands.map(nameOf).join(', ')})`;
    default:
      return node.key;
  }
}

/** One value for each that the constants can tell from the others. */
function domainOf(type: Node['type'], compared: readonly Value[]): readonly Value[] {
  switch (type.kind) {
    case 'boolean':
      return [true, false];
    case 'string':
      return type.oneOf ?? [...compared, '(another)'];
    case 'date': {
      const dates = compared.filter((value) => typeof value === 'string' && isCivilDate(value)) as readonly string[];
      return dates.length === 0 ? ['2000-01-01'] : around(dates, (date, days) => addDays(civilDate(date), days));
    }
    case 'number': {
      const numbers = compared.filter((value) => typeof value === 'number');
      if (numbers.length === 0) return [0];
      return type.integer
        ? around(
            numbers.flatMap((number) => [Math.floor(number), Math.ceil(number)]),
            (number, by) => number + by,
          )
        : between(numbers);
    }
    default:
      return compared.length === 0 ? [true] : [...compared, '(another)'];
  }
}

function around<T>(values: readonly T[], move: (value: T, by: number) => T): readonly T[] {
  return [...new Set(values.flatMap((value) => [move(value, -1), value, move(value, 1)]))];
}

function between(numbers: readonly number[]): readonly number[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const [first = 0] = sorted;
  const last = sorted.at(-1) ?? 0;
  const inner = sorted.flatMap((number, index) => {
    const next = sorted[index + 1];
    return next === undefined ? [number] : [number, (number + next) / 2];
  });
  return [first - 1, ...inner, last + 1];
}

function* combinations(
  domains: readonly { readonly key: string; readonly values: readonly Value[] }[],
): Generator<Assignment> {
  const [domain, ...rest] = domains;
  if (domain === undefined) {
    yield new Map();
    return;
  }
  for (const inner of combinations(rest))
    for (const value of domain.values) yield new Map([[domain.key, value], ...inner]);
}
