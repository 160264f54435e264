import type { Json } from './json.ts';
import type { CallNode, Node, VarNode } from './node.ts';
import type { PlainCall, PlainFold } from './plain-logic.ts';
import { type PlainList, type PlainScalar, type PlainTerm, plainScalar, plainUnknown } from './plain-term.ts';
import type { Value } from './value.ts';

/** Reports that a node cannot be written. */
export type Refuse = (node: Node, reason: string) => PlainScalar;

/** How a name is written where it stands. */
interface Scope {
  readonly nameOf: (node: VarNode) => Json;
}

/** Writes a tree in which parameters and facts have been put in. Every refusal is reported; the rest is written on. */
export function writePlain(node: Node, refuse: Refuse): PlainTerm {
  const subject: Scope = {
    nameOf: (name) => {
      if (name.frame === undefined) return { var: name.path.join('.') };
      refuse(name, 'json-logic-js is given a subject, not one of its windows or members');
      return null;
    },
  };
  return writeNode(node, subject, refuse);
}

function writeNode(node: Node, scope: Scope, refuse: Refuse): PlainTerm {
  switch (node.kind) {
    case 'literal':
      return writeLiteral(node.value);
    case 'var': {
      if (node.slot === 'index') return refuse(node, 'plain JsonLogic does not number the members of a list');
      if (node.path.some((segment) => segment in Object.prototype))
        return refuse(node, 'json-logic-js reads that name off the prototype of a record');
      const logic = scope.nameOf(node);
      if (node.type.kind === 'list') return { kind: 'list', logic, nullable: true, certain: true };
      return plainScalar(logic, { nullable: true });
    }
    case 'call':
      return writeCall(node, scope, refuse);
    case 'param':
      return refuse(node, 'the parameter has no value on that day');
    case 'fact':
      return refuse(node, 'the fact measures the members of a list, which plain JsonLogic cannot add to them');
    case 'decision':
      return refuse(node, 'json-logic-js decides one document and cannot ask another decision');
    default:
      return node satisfies never;
  }
}

function writeLiteral(value: Value): PlainTerm {
  if (value === undefined) return plainUnknown;
  if (Array.isArray(value)) return { kind: 'list', logic: value as readonly Json[], nullable: false, certain: true };
  return plainScalar(value as Json, { nullable: false });
}

function writeCall(node: CallNode, scope: Scope, refuse: Refuse): PlainTerm {
  const { plain, iterates } = node.operator;
  if ('refused' in plain) return refuse(node, plain.refused);
  const term = (operand: number): PlainTerm => {
    const inner = node.operands[operand];
    return inner === undefined ? plainUnknown : writeNode(inner, scope, refuse);
  };
  const call: PlainCall = {
    nodes: node.operands,
    term,
    terms: () => node.operands.map((_, operand) => term(operand)),
    list: (operand) => asList(term(operand)),
    fold: (list, fold) => writeFold(node, list, fold, scope, refuse),
    refuse: (reason) => refuse(node, reason),
  };
  return iterates !== undefined && iterates.body < node.operands.length && hasIndex(node)
    ? refuse(node, 'plain JsonLogic does not number the members of a list')
    : plain.write(call);
}

function asList(term: PlainTerm): PlainList {
  if (term.kind === 'list') return term;
  return { kind: 'list', logic: term.logic, nullable: true, certain: true };
}

function hasIndex({ operator, operands }: CallNode): boolean {
  const body = operands[operator.iterates?.body ?? 0];
  return body !== undefined && someName(body, 0, (name, depth) => name.slot === 'index' && name.frame === depth);
}

/** A fold as a `reduce`. With names from outside the accumulator is a pair: the result, and the values of the names. */
function writeFold(node: CallNode, list: PlainList, fold: PlainFold, scope: Scope, refuse: Refuse): Json {
  const body = fold.body === undefined ? undefined : node.operands[fold.body];
  const carried: Json[] = [];
  const carry = (value: Json): Json => {
    const text = JSON.stringify(value);
    const known = carried.findIndex((other) => JSON.stringify(other) === text);
    return { var: `accumulator.1.${known === -1 ? carried.push(value) - 1 : known}` };
  };
  const carries = fold.with !== undefined || (body !== undefined && someName(body, 0, isFromOutside));
  const member = list.certain ? 'current' : 'current.0';
  const accumulator = carries ? 'accumulator.0' : 'accumulator';
  const inside: Scope = {
    nameOf: (name) => {
      if (name.frame === undefined) return carry(scope.nameOf(name));
      if (name.frame > 0) return carry(scope.nameOf({ ...name, frame: name.frame - 1 }));
      return { var: [name.slot === 'accumulator' ? accumulator : member, ...name.path].join('.') };
    },
  };
  const step = fold.step({
    accumulator: (place) => ({ var: place === undefined ? accumulator : `${accumulator}.${place}` }),
    member: { var: member },
    body: body === undefined ? plainScalar({ var: member }, { nullable: true }) : writeNode(body, inside, refuse),
    ...(list.certain ? {} : { sure: { var: 'current.1' } }),
    with: fold.with === undefined ? null : carry(fold.with),
  });
  if (!carries) return { reduce: [list.logic, step, fold.initial] };
  const pair: Json = { reduce: [list.logic, [step, { var: 'accumulator.1' }], [fold.initial, carried]] };
  return { reduce: [[pair], { var: 'current.0' }, null] };
}

const isFromOutside = (name: VarNode, depth: number): boolean => name.frame === undefined || name.frame > depth;

/** Whether a tree has such a name; `depth` counts the iterations around it. */
function someName(node: Node, depth: number, matches: (name: VarNode, depth: number) => boolean): boolean {
  if (node.kind === 'var') return matches(node, depth);
  if (node.kind !== 'call') return false;
  const body = node.operator.iterates?.body;
  return node.operands.some((operand, index) => someName(operand, index === body ? depth + 1 : depth, matches));
}
