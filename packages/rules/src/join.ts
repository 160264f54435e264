import { compileNode, valueAt } from './closure.ts';
import type { Node, VarNode } from './node.ts';
import type { Candidates, Closure, Environment, JoinIndex } from './operator.ts';
import { compileConnective } from './operators/connective.ts';
import { asKnown, isComplete, type Members } from './operators/iteration.ts';
import type { Value } from './value.ts';

/** Shorter lists are gone through member by member: it is as fast. */
const shortestIndexed = 8;

/** How an iteration can pass over members without looking at them. */
export interface Join {
  /** The members that remain; nothing when none can be passed over. */
  readonly candidates: (members: Members, environment: Environment) => Candidates | undefined;
  /** What remains of the condition for a member that has the key; absent when it must be evaluated as it stands. */
  readonly remainder: Closure | undefined;
}

interface JoinKey {
  /** Field of a member. */
  readonly path: readonly string[];
  /** What it has to be the same as, read outside the iteration. */
  readonly wanted: Closure;
  /** The other parts of the conjunction that the key stands in. */
  readonly others: readonly Node[];
}

/**
 * How an iteration over a list can pass over members: its condition wants a field of the member to be the same as
 * something outside, so that an index of the list by that field finds them. A join of two lists by key takes time in
 * proportion to both of them, not to their product.
 *
 * Members whose field is not known stay: for them the condition is open. Nothing is passed over when the condition asks for
 * the place of a member, or when what is wanted is itself not known.
 */
export function joinOf(nodes: readonly Node[] | undefined): Join | undefined {
  const [list, condition] = nodes ?? [];
  // Only a list that stands somewhere is met again: one made on the way would be indexed to be thrown away.
  const stands = list !== undefined && (list.kind === 'var' || list.kind === 'fact');
  const key = stands && condition !== undefined && !readsPlace(condition, 0) ? joinKeyOf(condition) : undefined;
  if (key === undefined) return undefined;
  const { path, wanted, others } = key;
  const name = path.join('.');
  return {
    candidates: (members, environment) => {
      if (members.sure.length < shortestIndexed || !isComplete(members)) return undefined;
      const value = wanted(environment);
      if (value === undefined || typeof value === 'object') return undefined;
      const index = indexOf(members.sure, name, path, environment);
      if (index === undefined) return undefined;
      return index.byValue.get(value) ?? index.rest;
    },
    remainder: remainderOf(others),
  };
}

/** The list that an iteration has to go through. The members of which the key is not known come last. */
export function narrowed(members: Members, join: Join | undefined, environment: Environment): Members {
  const found = join?.candidates(members, environment);
  if (found === undefined) return members;
  return { sure: [...found.matching, ...found.unknown], maybe: [], open: false };
}

/** The other parts of a conjunction as one condition; logic that reads facts is left to its own closure. */
function remainderOf(others: readonly Node[]): Closure | undefined {
  if (others.some(readsFacts)) return undefined;
  const [first, ...rest] = others.map((node) => compileNode(node, () => undefined));
  if (first === undefined) return () => true;
  return rest.length === 0 ? first : compileConnective([first, ...rest], false);
}

function readsFacts(node: Node): boolean {
  return node.kind === 'fact' || (node.kind === 'call' && node.operands.some(readsFacts));
}

/** The key of a condition, or of one part of a conjunction: a part that fails makes the whole fail. */
function joinKeyOf(condition: Node): JoinKey | undefined {
  if (condition.kind !== 'call') return undefined;
  if (condition.operator.name === 'and') {
    for (const part of condition.operands) {
      const key = joinKeyOf(part);
      if (key === undefined) continue;
      return { ...key, others: [...key.others, ...condition.operands.filter((other) => other !== part)] };
    }
    return undefined;
  }
  const [left, right] = condition.operands;
  if (condition.operator.name !== '===' || left === undefined || right === undefined) return undefined;
  return keyOf(left, right) ?? keyOf(right, left);
}

function keyOf(member: Node, other: Node): JoinKey | undefined {
  if (member.kind !== 'var' || member.frame !== 0 || member.slot !== undefined || member.path.length === 0)
    return undefined;
  const outside = fromOutside(other);
  return outside === undefined
    ? undefined
    : { path: member.path, wanted: compileNode(outside, () => undefined), others: [] };
}

/** A node of the condition as it reads outside the iteration: the names around it are one binding nearer there. */
function fromOutside(node: Node): Node | undefined {
  if (node.kind === 'literal' || node.kind === 'param') return node;
  if (node.kind !== 'var') return undefined;
  if (node.frame === undefined) return node;
  return node.frame === 0 ? undefined : ({ ...node, frame: node.frame - 1 } satisfies VarNode);
}

/** Whether a condition asks for the place of the member, which a narrowed list no longer tells. */
function readsPlace(node: Node, depth: number): boolean {
  if (node.kind === 'var') return node.slot === 'index' && node.frame === depth;
  if (node.kind !== 'call') return false;
  const { iterates } = node.operator;
  return node.operands.some((operand, index) => readsPlace(operand, iterates?.body === index ? depth + 1 : depth));
}

/** The index of a list by a field: made when the list is met for the second time, and kept for one decision. */
function indexOf(
  list: readonly Value[],
  name: string,
  path: readonly string[],
  { joins }: Environment,
): JoinIndex | undefined {
  if (joins === undefined) return undefined;
  const known = joins.get(list);
  if (known === undefined) {
    joins.set(list, new Map());
    return undefined;
  }
  const index = known.get(name) ?? madeIndex(list, path);
  known.set(name, index);
  return index;
}

function madeIndex(list: readonly Value[], path: readonly string[]): JoinIndex {
  const matching = new Map<Value, Value[]>();
  const unknown: Value[] = [];
  for (const entry of list) {
    const member = asKnown(entry);
    const value = valueAt(member, path);
    if (value === undefined || typeof value === 'object') {
      unknown.push(member);
      continue;
    }
    const members = matching.get(value);
    if (members === undefined) matching.set(value, [member]);
    else members.push(member);
  }
  const byValue = new Map<Value, Candidates>();
  for (const [value, members] of matching) byValue.set(value, { matching: members, unknown });
  return { byValue, rest: { matching: [], unknown } };
}
