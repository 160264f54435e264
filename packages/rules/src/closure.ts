import type { Missing } from './decision.ts';
import type { Json } from './json.ts';
import type { Node, VarNode } from './node.ts';
import type { Closure, Environment } from './operator.ts';
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
    case 'var':
      return compileVar(node);
    case 'call':
      return node.operator.compile(node.operands.map((operand) => compileNode(operand, readFact)));
    default:
      return node satisfies never;
  }
}

function compileVar({ frame, path }: VarNode): Closure {
  if (frame === undefined) {
    const whole = path.join('.');
    return (environment) => {
      const value = valueAt(environment.subject, path);
      return environment.marks === undefined ? value : marked(value, environment.marks[whole]);
    };
  }
  return (environment) => {
    let bound = environment.frame;
    for (let hops = frame; hops > 0; hops -= 1) bound = bound?.parent;
    return valueAt(bound?.value, path);
  };
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
