import { compileNode, type FactReader, valueAt } from './closure.ts';
import type { Missing } from './decision.ts';
import type { TraceNode } from './explanation.ts';
import type { Json } from './json.ts';
import { measureOf, originalOf } from './measured.ts';
import type { Node, VarNode } from './node.ts';
import type { Environment, Frame } from './operator.ts';
import { ParameterCalendar } from './parameter-values.ts';
import type { Program } from './program.ts';
import { phraseOf } from './prose.ts';
import { textOf } from './text.ts';
import { unknownReasonOf } from './unknown-reason.ts';
import { isSettled, PartialList, Range, type Value } from './value.ts';

/** One evaluation of a node, with the evaluations below it in the order in which they happened. */
export interface Step {
  readonly node: Node;
  readonly value: Value;
  readonly steps: readonly Step[];
  /** What the node itself lacks, rather than its operands. */
  readonly missing?: Missing;
}

/**
 * Evaluates a node as its closure would, keeping every step. The operators' own code runs, on operands that record
 * themselves, so that a trace cannot disagree with the decision.
 */
export function traceNode(node: Node, environment: Environment, program: Program, readFact: FactReader): Step {
  switch (node.kind) {
    case 'call': {
      const steps: Step[] = [];
      const operands = node.operands.map((operand) => (inner: Environment): Value => {
        const step = traceNode(operand, inner, program, readFact);
        steps.push(step);
        return step.value;
      });
      // Without the nodes: with them an operator may spare itself the call of an operand, which would leave no step. A
      // join needs them, to visit the members that a key selects and no others.
      const nodes = node.operator.iterates === undefined ? undefined : node.operands;
      const value = node.operator.compile(operands, nodes, 'traced')(environment);
      const missing = isSettled(value)
        ? undefined
        : node.operator.lacks?.(
            steps.map((step) => step.value),
            environment,
            node.operands,
          );
      return { node, value, steps, ...(missing === undefined ? {} : { missing }) };
    }
    case 'fact': {
      const value = readFact(node.key, environment);
      const fact = program.facts.get(node.key);
      if (fact === undefined || isSettled(value)) return { node, value, steps: [] };
      return { node, value, steps: [traceNode(fact.node, { ...environment, frame: undefined }, program, readFact)] };
    }
    case 'decision': {
      const value = environment.outcomeOf?.(node.key);
      const missing = isSettled(value) ? [] : (environment.rulingOf?.(node.key)?.missing() ?? []);
      return { node, value, steps: missing.map((each) => ({ node, value: undefined, steps: [], missing: each })) };
    }
    case 'var':
      return traceVar(node, environment, program, readFact);
    default:
      return { node, value: compileNode(node, readFact)(environment), steps: [] };
  }
}

function traceVar(node: VarNode, environment: Environment, program: Program, readFact: FactReader): Step {
  const value = compileNode(node, readFact)(environment);
  const holder = holderOf(node, environment);
  const field = node.path.at(-1) ?? '';
  const measure = holder === undefined ? undefined : measureOf(holder, field);
  if (measure !== undefined && holder !== undefined) {
    const frame: Frame = { value: holder as Value, parent: undefined };
    return { node, value, steps: [traceNode(measure.node, { ...environment, frame }, program, readFact)] };
  }
  if (isSettled(value) || value instanceof Range) return { node, value, steps: [] };
  const missing = whyMissing(node, environment, holder, field);
  return { node, value, steps: [], ...(missing === undefined ? {} : { missing }) };
}

/** The record whose field a `var` reads. */
function holderOf(node: VarNode, environment: Environment): object | undefined {
  const start = node.frame === undefined ? (environment.subject as Value) : frameValue(environment, node.frame);
  const holder = valueAt(start, node.path.slice(0, -1));
  return typeof holder === 'object' ? holder : undefined;
}

function frameValue(environment: Environment, hops: number): Value {
  let frame = environment.frame;
  for (let hop = hops; hop > 0; hop -= 1) frame = frame?.parent;
  return frame?.value;
}

function whyMissing(
  node: VarNode,
  environment: Environment,
  holder: object | undefined,
  field: string,
): Missing | undefined {
  const reason = holder === undefined ? undefined : unknownReasonOf(holder, field);
  if (reason !== undefined) return reason;
  const title = node.title === undefined ? {} : { title: node.title };
  if (node.frame === undefined) {
    const path = node.path.join('.');
    const why = environment.marks?.[path] ?? absence(environment.subject, node.path);
    return { path, why, ...title };
  }
  if (holder === undefined) return undefined;
  const at = placeOf(environment.subject, originalOf(holder));
  // A window's own list is no field of the subject: what is open in it was open in the fact that filled it.
  return at === undefined ? undefined : { path: `${at}.${field}`, why: absence(holder as Json, [field]), ...title };
}

function absence(start: Json, path: readonly string[]): Missing['why'] {
  let value: Json | undefined = start;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return 'absent';
    value = (value as { readonly [key: string]: Json })[segment];
  }
  return value === null ? 'null' : 'absent';
}

/** Path of a record inside the subject, such as `visits[3]`; nothing for a record that is not of the subject. */
function placeOf(root: Json, wanted: object): string | undefined {
  // Nearest first and each once, without recursion: a subject may contain itself, or be nested beyond all reason, where
  // the pack does not look.
  const seen = new Set<unknown>([root]);
  const queue: { readonly value: Json; readonly path: string }[] = [{ value: root, path: '' }];
  for (const { value, path } of queue) {
    if (value === wanted) return path;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value) as readonly [string, Json][]) {
      if (typeof inner !== 'object' || inner === null || seen.has(inner)) continue;
      seen.add(inner);
      queue.push({
        value: inner,
        path: Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
      });
    }
  }
  return undefined;
}

/** What a step lacks, nearest to the facts, each once. */
export function missingOf(step: Step): readonly Missing[] {
  const found = new Map<string, Missing>();
  const visit = ({ value, steps, missing }: Step): void => {
    if (isSettled(value)) return;
    if (missing !== undefined) found.set(missing.path, missing);
    else for (const inner of steps) visit(inner);
  };
  visit(step);
  return [...found.values()];
}

/** A step as data for people: what each node says, its value, and whether it was decisive. */
export function describeStep(step: Step, program: Program, date: string): TraceNode {
  const parameters = new ParameterCalendar(program.pack.parameters);
  const describe = ({ node, value, steps, missing }: Step, decisive: boolean): TraceNode => {
    const chosen = decisive ? decisiveSteps(node, value, steps) : new Set<number>();
    const parameter = node.kind === 'param' ? parameters.use(node.key, date) : undefined;
    return {
      pointer: node.pointer,
      operator: node.kind === 'call' ? node.operator.name : node.kind,
      says: textOf((language) => phraseOf(node, language, { program, asOf: date })),
      ...traceKnowledge(value),
      decisive,
      ...(parameter === undefined ? {} : { parameter }),
      ...(missing === undefined ? {} : { missing }),
      operands: steps.map((inner, index) => describe(inner, chosen.has(index))),
    };
  };
  return describe(step, true);
}

function decisiveSteps(node: Node, value: Value, steps: readonly Step[]): ReadonlySet<number> {
  if (node.kind !== 'call' || node.operator.decisive === undefined) return new Set(steps.keys());
  return new Set(
    node.operator.decisive(
      steps.map((step) => step.value),
      value,
    ),
  );
}

/** A trace shows what was computed, not the records of the subject again: of a list of records it keeps the size. */
function traceKnowledge(value: Value): Pick<TraceNode, 'value' | 'range' | 'size'> {
  if (!Array.isArray(value)) return typeof value === 'object' && !(value instanceof Range) ? {} : knowledge(value);
  return value.some((member) => typeof member === 'object') ? { size: value.length } : knowledge(value);
}

/** The known part of a value, as a trace and a finding show it. */
export function knowledge(value: Value): {
  readonly value?: Json;
  readonly range?: { readonly min?: number; readonly max?: number };
} {
  if (value === undefined || value instanceof PartialList) return {};
  if (!(value instanceof Range)) return { value: value as Json };
  return {
    range: {
      ...(value.min === Number.NEGATIVE_INFINITY ? {} : { min: value.min }),
      ...(value.max === Number.POSITIVE_INFINITY ? {} : { max: value.max }),
    },
  };
}
