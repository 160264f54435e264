import type { Missing } from '../decision.ts';
import type { Node } from '../node.ts';
import type { Operator } from '../operator.ts';
import { numberType } from '../type.ts';
import type { Value } from '../value.ts';
import { arithmeticOperator, arithmeticType, cornerRange } from './arithmetic.ts';
import { plainCorners, plainFold } from './plain-arithmetic.ts';

/** What has no result because the divisor is zero: named by the fact that the divisor rests on. */
export const zeroDivisor: NonNullable<Operator['lacks']> = ([, divisor], _, [, node]) =>
  divisor === 0 ? noResult(node) : undefined;

/** A fact that is known and all the same leaves an operation without a result: it contradicts what is computed with it. */
export function noResult(node: Node | undefined): Missing {
  return { path: node === undefined ? '' : (firstFieldOf(node) ?? node.pointer), why: 'conflicting' };
}

function firstFieldOf(node: Node): string | undefined {
  if (node.kind === 'var') return [node.name, ...node.path].filter((part) => part !== undefined).join('.');
  if (node.kind === 'fact' || node.kind === 'param') return node.key;
  if (node.kind !== 'call') return undefined;
  for (const operand of node.operands) {
    const field = firstFieldOf(operand);
    if (field !== undefined) return field;
  }
  return undefined;
}

/** Whether a divisor may turn out to be zero, so that there may be no result. */
export const holdsZero = ({ min, max }: { readonly min: number; readonly max: number }): boolean =>
  min <= 0 && max >= 0;

/**
 * `/` on two numbers. A division by zero has no result: it is unknown, with the reason `conflicting`: the fact contradicts what is computed with it. A divisor that may
 * be zero leaves everything open, because it may leave nothing.
 */
export const dividedBy = arithmeticOperator({
  name: '/',
  operands: { min: 2, max: 2 },
  numbers: (a, b) => (b === 0 ? Number.NaN : a / b),
  ranges: (a, b): Value => (holdsZero(b) ? undefined : cornerRange(a, b, (x, y) => x / y)),
  type: (operands, context) => {
    arithmeticType(operands, context);
    return numberType;
  },
  lacks: zeroDivisor,
  prose: (operands) => operands.join(' ÷ '),
  phrase: 'product',
  plain: plainFold(
    (a, b) => ({ if: [{ '===': [b, 0] }, null, { '/': [a, b] }] }),
    (a, b) => ({
      if: [
        { and: [{ '<=': [b.lo, 0] }, { '>=': [b.hi, 0] }] },
        [{ '/': [-1, 0] }, { '/': [1, 0] }],
        plainQuotients(a, b),
      ],
    }),
    { result: 'maybe' },
  ),
});

const plainQuotients = plainCorners((a, b) => ({ '/': [a, b] }));
