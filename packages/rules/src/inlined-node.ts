import type { CivilDate, StatutoryCalendar } from '@hutong/calendar';
import type { CallNode, Node } from './node.ts';
import type { Environment } from './operator.ts';
import { dateType } from './type.ts';
import { isSettled, type Value } from './value.ts';

/** What names stand for on one day. */
export interface InlineContext {
  readonly asOf: CivilDate;
  readonly calendar: StatutoryCalendar;
  /** Values of the parameters in force on that day. */
  readonly parameters: ReadonlyMap<string, Value>;
  /** The tree of a fact; nothing for one that cannot be put in, such as a fact that measures its members. */
  readonly factNode: (key: string) => Node | undefined;
}

/**
 * Logic with everything put in that is settled on one day: parameters by their values, facts by their trees, `asOf` by
 * the day, and whatever can be computed from those. What is left depends on the subject alone.
 */
export function inlineNode(node: Node, context: InlineContext): Node {
  switch (node.kind) {
    case 'param': {
      const value = context.parameters.get(node.key);
      return value === undefined ? node : literalOf(node, value);
    }
    case 'fact': {
      const inner = context.factNode(node.key);
      return inner === undefined ? node : inlineNode(inner, context);
    }
    case 'call':
      return foldConstant({ ...node, operands: node.operands.map((operand) => inlineNode(operand, context)) }, context);
    default:
      return node;
  }
}

/** A call of constants is a constant. One whose result is not settled stays, so that its reason can be told. */
function foldConstant(node: CallNode, { asOf, calendar }: InlineContext): Node {
  if (node.operator.name === 'asOf') return { kind: 'literal', value: asOf, type: dateType, pointer: node.pointer };
  if (node.operator.iterates !== undefined || node.operands.some((operand) => operand.kind !== 'literal')) return node;
  const operands = node.operands.map((operand) => () => (operand.kind === 'literal' ? operand.value : undefined));
  const environment: Environment = {
    subject: {},
    marks: undefined,
    asOf,
    period: { from: asOf, to: asOf },
    calendar,
    parameters: new Map(),
    facts: new Map(),
    frame: undefined,
  };
  const value = node.operator.compile(operands)(environment);
  return isSettled(value) ? literalOf(node, value) : node;
}

function literalOf(node: Node, value: Value): Node {
  return { kind: 'literal', value, type: node.type, pointer: node.pointer };
}
