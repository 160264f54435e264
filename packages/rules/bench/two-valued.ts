import type { Json, JsonObject } from '../src/json.ts';
import type { Node } from '../src/node.ts';

/** What a two-valued evaluation works on. */
interface Scope {
  readonly values: readonly Json[];
  readonly facts: Map<string, Json>;
}

type Evaluate = (scope: Scope) => Json;

/**
 * The same tree as closures that know no unknown: what the engine would cost if every fact were always there. Written
 * with the same short cuts, for the operators that the grading uses and no others.
 */
export function compileTwoValued(
  node: Node,
  facts: ReadonlyMap<string, Node>,
  fields: readonly string[],
): (subject: JsonObject) => Json {
  const compile = (part: Node): Evaluate => {
    switch (part.kind) {
      case 'literal': {
        const value = part.value as Json;
        return () => value;
      }
      case 'var': {
        const place = part.place ?? 0;
        return ({ values }) => values[place] ?? null;
      }
      case 'fact': {
        const fact = facts.get(part.key);
        if (fact === undefined) throw new Error(`no fact ${part.key}`);
        const evaluate = compile(fact);
        const { key } = part;
        return (scope) => {
          const known = scope.facts.get(key);
          if (known !== undefined) return known;
          const value = evaluate(scope);
          scope.facts.set(key, value);
          return value;
        };
      }
      case 'call':
        return compileCall(part.operator.name, part.operands, compile);
      default:
        throw new Error(`no two-valued ${part.kind}`);
    }
  };
  const evaluate = compile(node);
  const sameOrder = (keys: readonly string[]): boolean =>
    keys.length === fields.length && keys.every((key, index) => key === fields[index]);
  return (subject) => {
    if (!sameOrder(Object.keys(subject))) throw new Error('fields in another order');
    return evaluate({ values: Object.values(subject), facts: new Map() });
  };
}

function compileCall(name: string, operands: readonly Node[], compile: (node: Node) => Evaluate): Evaluate {
  const closures = operands.map(compile);
  const [first = () => null, second = () => null, third = () => null] = closures;
  const [subject, bound] = operands;
  const place = subject?.kind === 'var' ? subject.place : undefined;
  const limit = bound?.kind === 'literal' ? (bound.value as number) : undefined;
  switch (name) {
    case '>=':
      if (place !== undefined && limit !== undefined) return ({ values }) => (values[place] as number) >= limit;
      return (scope) => (first(scope) as number) >= (second(scope) as number);
    case '>':
      if (place !== undefined && limit !== undefined) return ({ values }) => (values[place] as number) > limit;
      return (scope) => (first(scope) as number) > (second(scope) as number);
    case '<':
      if (place !== undefined && limit !== undefined) return ({ values }) => (values[place] as number) < limit;
      return (scope) => (first(scope) as number) < (second(scope) as number);
    case '===':
      if (place !== undefined && limit !== undefined) return ({ values }) => values[place] === limit;
      return (scope) => first(scope) === second(scope);
    case '!==':
      return (scope) => first(scope) !== second(scope);
    case '!':
      return (scope) => !first(scope);
    case 'in': {
      const list = bound?.kind === 'literal' ? (bound.value as readonly Json[]) : [];
      return place === undefined
        ? (scope) => list.includes(first(scope))
        : ({ values }) => list.includes(values[place] ?? null);
    }
    case 'and':
      if (closures.length === 2) return (scope) => first(scope) === true && second(scope) === true;
      return (scope) => closures.every((closure) => closure(scope) === true);
    case 'or':
      if (closures.length === 2) return (scope) => first(scope) === true || second(scope) === true;
      return (scope) => closures.some((closure) => closure(scope) === true);
    case 'if':
      if (closures.length === 3) return (scope) => (first(scope) === true ? second(scope) : third(scope));
      return (scope) => {
        for (let index = 0; index + 1 < closures.length; index += 2)
          if (closures[index]?.(scope) === true) return closures[index + 1]?.(scope) ?? null;
        return closures.at(-1)?.(scope) ?? null;
      };
    case '+':
      return (
        compilePoints(operands, compile) ??
        ((scope) => closures.reduce((sum, closure) => sum + (closure(scope) as number), 0))
      );
    default:
      throw new Error(`no two-valued ${name}`);
  }
}

function compilePoints(operands: readonly Node[], compile: (node: Node) => Evaluate): Evaluate | undefined {
  const items = operands.map((operand) => {
    if (operand.kind !== 'call' || operand.operator.name !== 'if') return undefined;
    const [condition, whenTrue, whenFalse] = operand.operands;
    if (condition === undefined || whenTrue?.kind !== 'literal' || whenFalse?.kind !== 'literal') return undefined;
    return { condition: compile(condition), whenTrue: whenTrue.value as number, whenFalse: whenFalse.value as number };
  });
  if (items.some((item) => item === undefined)) return undefined;
  const sound = items.filter((item) => item !== undefined);
  return (scope) => {
    let sum = 0;
    for (let index = 0; index < sound.length; index += 1) {
      const item = sound[index];
      if (item === undefined) break;
      sum += item.condition(scope) === true ? item.whenTrue : item.whenFalse;
    }
    return sum;
  };
}
