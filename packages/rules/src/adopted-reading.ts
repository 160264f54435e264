import type { Node } from './node.ts';
import type { Environment } from './operator.ts';
import { valueInForce } from './parameter-values.ts';
import type { Program } from './program.ts';
import type { Value } from './value.ts';

/**
 * Logic with the readings in force put in: conditions on a reading are settled and branches of other readings are gone.
 * Numbers stay parameters, so that words still name them. For words only; deciding keeps the whole tree.
 */
export function underAdoptedReadings(node: Node, program: Program, asOf: string): Node {
  if (node.kind !== 'call') return node;
  const operands = node.operands.map((operand) => underAdoptedReadings(operand, program, asOf));
  const call = { ...node, operands };
  if (
    operands.every((operand) => isReading(operand, program)) &&
    operands.some((operand) => operand.kind === 'param')
  ) {
    const value = node.operator.compile(operands.map((operand) => () => constantOf(operand, program, asOf)))({
      frame: undefined,
    } as Environment);
    return value === undefined ? call : literal(node, value);
  }
  switch (node.operator.name) {
    case 'and':
      return connective(call, operands, true);
    case 'or':
      return connective(call, operands, false);
    case 'if':
      return branch(call, operands);
    default:
      return call;
  }
}

function isReading(node: Node, program: Program): boolean {
  return node.kind === 'literal' || (node.kind === 'param' && program.pack.parameters[node.key]?.choices !== undefined);
}

function constantOf(node: Node, program: Program, asOf: string): Value {
  if (node.kind === 'literal') return node.value;
  const parameter = node.kind === 'param' ? program.pack.parameters[node.key] : undefined;
  return parameter === undefined ? undefined : (valueInForce(parameter, asOf)?.value as Value);
}

/** Drops operands that change nothing; one that settles the whole takes its place. */
function connective(call: Node, operands: readonly Node[], neutral: boolean): Node {
  const settled = operands.find((operand) => operand.kind === 'literal' && operand.value === !neutral);
  if (settled !== undefined) return settled;
  const rest = operands.filter((operand) => operand.kind !== 'literal');
  const [only] = rest;
  if (only === undefined) return literal(call, neutral);
  return rest.length === 1 || call.kind !== 'call' ? only : { ...call, operands: rest };
}

/** Drops arms whose guard is settled against them; a guard settled for its arm ends the search. */
function branch(call: Node, operands: readonly Node[]): Node {
  const kept: Node[] = [];
  let otherwise = operands.at(-1) ?? call;
  for (let index = 0; index + 1 < operands.length; index += 2) {
    const [guard, value] = operands.slice(index, index + 2);
    if (guard === undefined || value === undefined) break;
    if (guard.kind === 'literal' && guard.value === false) continue;
    if (guard.kind === 'literal' && guard.value === true) {
      otherwise = value;
      break;
    }
    kept.push(guard, value);
  }
  return kept.length === 0 || call.kind !== 'call' ? otherwise : { ...call, operands: [...kept, otherwise] };
}

function literal(node: Node, value: Value): Node {
  return { kind: 'literal', value, type: node.type, pointer: node.pointer };
}
