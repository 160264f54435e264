import { isCivilDate } from '@hutong/calendar';
import type { Json } from './json.ts';
import { failed, literal } from './literal-node.ts';
import { nearestName } from './nearest.ts';
import type { CallNode, Node } from './node.ts';
import type { Operator } from './operator.ts';
import { operators } from './operators/index.ts';
import type { Logic } from './pack.ts';
import { parseDecision, parseFact, parseParam, parseVar } from './parse-name.ts';
import { anyType, dateType, nameOfType, type Type } from './type.ts';
import type { Value } from './value.ts';
import type { Binding, Vocabulary } from './vocabulary.ts';

export { typeOfParameter } from './literal-node.ts';
export type { Binding, Vocabulary } from './vocabulary.ts';

/** Deepest nesting of logic that is read; deeper documents are refused. */
export const maximumDepth = 64;

/** Most operators, names and constants of one piece of logic that are read; larger ones are refused. */
export const maximumNodes = 20_000;

/** Why operators of plain JsonLogic are refused, and what to write. */
const refusedOperators: { readonly [name: string]: string } = {
  '==': 'write `===`: nothing is coerced here',
  '!=': 'write `!==`: nothing is coerced here',
  '!!': 'compare with something instead: nothing is truthy here',
  missing: 'a missing fact is unknown by itself; nothing needs to be asked',
  missing_some: 'a missing fact is unknown by itself; nothing needs to be asked',
};

/**
 * Reads logic into a typed tree. Every mistake is reported with its JSON pointer; a node in error gets a type that
 * fits everywhere, so that one mistake is reported once.
 */
export function parseLogic(logic: Logic, pointer: string, vocabulary: Vocabulary): Node {
  return parse(logic, pointer, vocabulary, { depth: 0, budget: { nodes: maximumNodes } });
}

/** How deep the reader stands, and how many nodes it may still read; the budget is shared by the whole document. */
interface Reach {
  readonly depth: number;
  readonly budget: { nodes: number };
}

const below = ({ depth, budget }: Reach): Reach => ({ depth: depth + 1, budget });

function parse(logic: Json, pointer: string, vocabulary: Vocabulary, reach: Reach): Node {
  reach.budget.nodes -= 1;
  if (reach.budget.nodes < 0) {
    // Reported once: the whole rest of the document is over the budget as well.
    if (reach.budget.nodes === -1)
      vocabulary.report({
        code: 'logicTooLarge',
        message: 'the logic is too large',
        pointer,
        expected: `at most ${maximumNodes} operators, names and constants`,
      });
    return failed(pointer);
  }
  if (reach.depth > maximumDepth) {
    vocabulary.report({
      code: 'logicTooDeep',
      message: `logic is nested deeper than ${maximumDepth} operators`,
      pointer,
    });
    return failed(pointer);
  }
  if (logic === null) {
    vocabulary.report({
      code: 'logicNull',
      message: 'null is not a value of logic',
      pointer,
      hint: 'an unknown fact is simply left out',
    });
    return failed(pointer);
  }
  if (Array.isArray(logic)) return parseList(logic as readonly Json[], pointer, vocabulary, reach);
  if (typeof logic !== 'object') return literal(logic, pointer);

  const entries = Object.entries(logic);
  const [entry] = entries;
  if (entry === undefined || entries.length !== 1) {
    vocabulary.report({
      code: 'logicOperatorCount',
      message: 'an object of logic has exactly one operator',
      pointer,
      received: entries.length === 0 ? 'none' : entries.map(([key]) => `\`${key}\``).join(', '),
    });
    return failed(pointer);
  }
  const [name, operands] = entry;
  const inner = `${pointer}/${escapePointer(name)}`;
  if (name === 'var') return parseVar(operands, inner, vocabulary);
  if (name === 'param') return parseParam(operands, inner, vocabulary);
  if (name === 'fact') return parseFact(operands, inner, vocabulary);
  if (name === 'decision') return parseDecision(operands, inner, vocabulary);
  return parseCall(
    name,
    Array.isArray(operands) ? (operands as readonly Json[]) : [operands],
    inner,
    vocabulary,
    reach,
  );
}

function parseCall(
  name: string,
  operands: readonly Json[],
  pointer: string,
  vocabulary: Vocabulary,
  reach: Reach,
): Node {
  const operator = operators.get(name);
  if (operator === undefined) {
    const near = nearestName(name, [...operators.keys(), 'var', 'param', 'fact', 'decision']);
    const hint = Object.hasOwn(refusedOperators, name) ? refusedOperators[name] : near && `did you mean \`${near}\`?`;
    vocabulary.report({
      code: 'operatorUnknown',
      message: `\`${name}\` is not an operator`,
      pointer,
      ...(hint ? { hint } : {}),
    });
    return failed(pointer);
  }
  const { min, max } = operator.operands;
  if (operands.length < min || operands.length > max) {
    vocabulary.report({
      code: 'operatorArity',
      message: `\`${name}\` takes another number of operands`,
      pointer,
      expected: min === max ? `${min}` : max === Number.POSITIVE_INFINITY ? `at least ${min}` : `${min} to ${max}`,
      received: `${operands.length}`,
    });
    return failed(pointer);
  }
  if (operator.messagesOnly === true && vocabulary.message !== true) {
    vocabulary.report({
      code: 'operatorMessagesOnly',
      message: `\`${name}\` writes sentences and decides nothing`,
      pointer,
      hint: 'compare the facts themselves; put the sentence into `says`',
    });
    return failed(pointer);
  }
  const dated = withDateLiterals(operator, parseOperands(operator, operands, pointer, vocabulary, below(reach)));
  const type = operator.type(
    dated.map((node) => node.type),
    {
      refuse: (operand, expected, hint) => {
        const node = dated[operand];
        vocabulary.report({
          code: 'operandType',
          message: `operand ${operand + 1} of \`${name}\` does not fit`,
          pointer: node?.pointer ?? pointer,
          expected,
          received: node === undefined ? 'nothing' : nameOfType(node.type),
          ...(hint === undefined ? {} : { hint }),
        });
      },
      constant: (operand) => {
        const node = dated[operand];
        return node?.kind === 'literal' ? node.value : undefined;
      },
    },
  );
  reportImpossibleChoices(name, dated, vocabulary);
  reportImpossibleDates(name, dated, vocabulary);
  const call: CallNode = { kind: 'call', operator, operands: dated, type, pointer };
  return call;
}

/** The operands in order; the body of an iteration last, because its names get their types from the others. */
function parseOperands(
  { iterates }: Operator,
  operands: readonly Json[],
  pointer: string,
  vocabulary: Vocabulary,
  reach: Reach,
): readonly Node[] {
  const read = (index: number, scope: Vocabulary): Node =>
    parse(operands[index] ?? null, `${pointer}/${index}`, scope, reach);
  const nodes = operands.map((_, index) => (index === iterates?.body ? failed(pointer) : read(index, vocabulary)));
  if (iterates === undefined || iterates.body >= operands.length) return nodes;
  const [list] = nodes;
  const initial = iterates.initial === undefined ? undefined : nodes[iterates.initial];
  const member: Binding = {
    name: 'item',
    type: list?.type.kind === 'list' ? list.type.of : anyType,
    title: { zh: '该项', en: 'it' },
    iteration: initial === undefined ? {} : { accumulator: initial.type },
  };
  nodes[iterates.body] = read(iterates.body, { ...vocabulary, bindings: [member, ...vocabulary.bindings] });
  return nodes;
}

/** A string literal beside a date is a date. */
function withDateLiterals(operator: Operator, nodes: readonly Node[]): readonly Node[] {
  if (!nodes.some((node) => node.type.kind === 'date') || operator.iterates !== undefined) return nodes;
  return nodes.map((node) =>
    node.kind === 'literal' && typeof node.value === 'string' && isCivilDate(node.value)
      ? { ...node, type: dateType }
      : node,
  );
}

const comparisons: readonly string[] = ['===', '!==', '<', '<=', '>', '>='];

/** A date compared with text that names no day would be compared letter by letter: a slip, not a rule. */
function reportImpossibleDates(name: string, nodes: readonly Node[], vocabulary: Vocabulary): void {
  if (!comparisons.includes(name) || !nodes.some(({ type }) => type.kind === 'date')) return;
  for (const node of nodes) {
    if (node.kind !== 'literal' || typeof node.value !== 'string' || node.type.kind === 'date') continue;
    vocabulary.report({
      code: 'dateInvalid',
      message: `\`${node.value.slice(0, 40)}\` is not a date`,
      pointer: node.pointer,
      expected: 'YYYY-MM-DD, a day that exists',
    });
  }
}

/** A comparison with a choice that does not exist can never hold: a typing slip, not a rule. */
function reportImpossibleChoices(name: string, nodes: readonly Node[], vocabulary: Vocabulary): void {
  if (name !== '===' && name !== '!==' && name !== 'in') return;
  const choices = nodes
    .map((node) => (node.type.kind === 'string' ? node.type.oneOf : undefined))
    .find((oneOf) => oneOf !== undefined);
  if (choices === undefined) return;
  for (const node of nodes) {
    const written =
      node.kind !== 'literal' ? [] : Array.isArray(node.value) ? (node.value as readonly Value[]) : [node.value];
    for (const value of written) {
      if (typeof value !== 'string' || choices.includes(value)) continue;
      const near = nearestName(value, choices);
      vocabulary.report({
        code: 'choiceUnknown',
        message: `\`${value}\` is not one of the choices`,
        pointer: node.pointer,
        expected: choices.map((choice) => `\`${choice}\``).join(', '),
        ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
      });
    }
  }
}

function parseList(items: readonly Json[], pointer: string, vocabulary: Vocabulary, reach: Reach): Node {
  const values: Value[] = [];
  let of: Type = anyType;
  for (const [index, item] of items.entries()) {
    const node = parse(item, `${pointer}/${index}`, vocabulary, below(reach));
    if (node.kind !== 'literal') {
      vocabulary.report({
        code: 'listNotLiteral',
        message: 'a list written out holds constants only',
        pointer: node.pointer,
      });
      continue;
    }
    values.push(node.value);
    of = node.type;
  }
  return { kind: 'literal', value: values, type: { kind: 'list', of }, pointer };
}

/** A key as a segment of a JSON pointer. */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
