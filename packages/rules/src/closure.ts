import type { Missing } from './decision.ts';
import { directField } from './direct-field.ts';
import type { Json } from './json.ts';
import type { Node, VarNode } from './node.ts';
import type { Closure, Environment, Frame } from './operator.ts';
import { PartialList, type Value } from './value.ts';

/** How facts are found while a decision runs. */
export type FactReader = (key: string, environment: Environment) => Value;

/** Compiles a node into a closure. Evaluation allocates nothing of its own beyond lists that operators build. */
export function compileNode(node: Node, readFact: FactReader): Closure {
  switch (node.kind) {
    case 'literal': {
      const { value } = node;
      return () => value;
    }
    case 'param': {
      const { key } = node;
      return (environment) => environment.parameters.get(key);
    }
    case 'fact': {
      const { key } = node;
      return (environment) => readFact(key, environment);
    }
    case 'decision': {
      const { key } = node;
      return (environment) => environment.outcomeOf?.(key);
    }
    case 'var':
      return compileVar(node);
    case 'call':
      return node.operator.compile(
        node.operands.map((operand) => compileNode(operand, readFact)),
        node.operands,
      );
    default:
      return node satisfies never;
  }
}

function compileVar(node: VarNode): Closure {
  return node.frame === undefined ? compileField(node) : compileBound(node, node.frame);
}

function compileField(node: VarNode): Closure {
  const { path } = node;
  const whole = path.join('.');
  const read: Closure = (environment) => {
    const value = valueAt(environment.subject, path);
    return environment.marks === undefined ? value : marked(value, markAt(environment.marks, whole));
  };
  const field = directField(node);
  if (field === undefined) return read;
  return (environment) => {
    const { values } = environment;
    if (values === undefined) return read(environment);
    const value = values[field];
    return value === null ? undefined : value;
  };
}

function compileBound({ path, slot }: VarNode, hops: number): Closure {
  const frameOf = (environment: Environment): Frame | undefined => {
    let bound = environment.frame;
    for (let hop = hops; hop > 0; hop -= 1) bound = bound?.parent;
    return bound;
  };
  if (slot === 'index') return (environment) => frameOf(environment)?.index;
  if (slot === 'accumulator') return (environment) => valueAt(frameOf(environment)?.accumulator, path);
  if (path.length === 0) return (environment) => frameOf(environment)?.value;
  const [only = ''] = path;
  if (hops === 0 && path.length === 1) return (environment) => fieldOf(environment.frame?.value, only);
  return (environment) => valueAt(frameOf(environment)?.value, path);
}

/** A field of a record: its own only; absent and null are unknown. */
function fieldOf(record: Value, field: string): Value {
  if (typeof record !== 'object' || !Object.hasOwn(record, field)) return undefined;
  const value = (record as { readonly [key: string]: Value | null })[field];
  return value === null ? undefined : value;
}

function markAt(marks: NonNullable<Environment['marks']>, path: string): Missing['why'] | undefined {
  return Object.hasOwn(marks, path) ? marks[path] : undefined;
}

/** What stands at a path: own properties only; absent and null are unknown. */
export function valueAt(start: Value | Json, path: readonly string[]): Value {
  let value: Value | Json = start;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as { readonly [key: string]: Value | Json })[segment];
  }
  return value === null ? undefined : (value as Value);
}

/** A fact of which the subject says that it is not fully known: an incomplete list keeps its members, the rest is unknown. */
function marked(value: Value, why: Missing['why'] | undefined): Value {
  if (why === undefined) return value;
  return why === 'partial' && Array.isArray(value)
    ? new PartialList(value as readonly Value[], [], { open: true })
    : undefined;
}
