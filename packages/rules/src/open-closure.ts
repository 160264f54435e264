import { compileNode, type FactReader } from './closure.ts';
import type { Node } from './node.ts';
import { readsOf } from './node-reads.ts';
import type { Closure, Environment } from './operator.ts';
import type { Program } from './program.ts';
import { isSettled, joinValues, type Value } from './value.ts';

/** Most ways in which open decisions can turn out that are looked at one by one; with more the result stays open. */
const maximumWays = 64;

/**
 * Compiles logic that may read other decisions. Where one of them is open, the logic is evaluated for each outcome that it
 * can still have, and what all of them agree on holds: `in [high, medium]` is true of a grade that is one of the two.
 */
export function compileOpen(node: Node, program: Pick<Program, 'facts'>, readFact: FactReader): Closure {
  const plain = compileNode(node, readFact);
  const keys = [...readsOf([node], program.facts).decisions];
  if (keys.length === 0) return plain;
  return (environment) => {
    const value = plain(environment);
    if (isSettled(value)) return value;
    const ways = waysOf(keys, environment);
    if (ways === undefined) return value;
    return joinValues(ways.map((way) => plain(assuming(way, environment))));
  };
}

type Way = ReadonlyMap<string, string>;

/** Every way in which the open decisions can turn out together; nothing when none is open or there are too many. */
function waysOf(keys: readonly string[], environment: Environment): readonly Way[] | undefined {
  let ways: readonly Way[] = [new Map()];
  for (const key of keys) {
    const alternatives = environment.rulingOf?.(key)?.alternatives ?? [];
    if (alternatives.length < 2) continue;
    if (ways.length * alternatives.length > maximumWays) return undefined;
    ways = ways.flatMap((way) => alternatives.map((outcome) => new Map([...way, [key, outcome]])));
  }
  return ways.length === 1 ? undefined : ways;
}

function assuming(way: Way, environment: Environment): Environment {
  return {
    ...environment,
    // Facts may read the decisions too: what was computed before does not hold under the assumption.
    facts: new Map<string, Value>(),
    outcomeOf: (key) => (way.has(key) ? way.get(key) : environment.outcomeOf?.(key)),
  };
}
