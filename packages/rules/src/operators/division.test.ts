import { chinaCalendar } from '@hutong/calendar';
import { describe, expect, it } from 'vitest';
import { compileExpression } from '../expression.ts';
import type { FieldNote } from '../pack.ts';
import { Range, type Value } from '../value.ts';
import { operators } from './index.ts';

const apply = (name: string, a: Value, b: Value): Value =>
  operators.get(name)?.compile([() => a, () => b])({ frame: undefined } as never);

describe('division', () => {
  it.each([
    ['/', 7, 2, 3.5],
    ['/', -7, 2, -3.5],
    ['/', 1, 0, undefined],
    ['/', 0, 0, undefined],
    ['/', new Range(4, 8), 2, new Range(2, 4)],
    ['/', 8, new Range(2, 4), new Range(2, 4)],
    ['/', 8, new Range(-1, 1), undefined],
    ['/', 8, new Range(0, 4), undefined],
    ['/', undefined, 2, undefined],
    ['%', 7, 3, 1],
    ['%', -7, 3, -1],
    ['%', 7, 0, undefined],
    ['%', undefined, 3, new Range(-3, 3)],
    ['%', new Range(0, 100), 3, new Range(0, 3)],
    ['%', 7, new Range(-1, 3), undefined],
    ['*', undefined, 0, 0],
    ['*', 1e308, 10, new Range(Number.MAX_VALUE, Number.POSITIVE_INFINITY)],
    ['-', -1e308, 1e308, new Range(Number.NEGATIVE_INFINITY, -Number.MAX_VALUE)],
  ] as const)('`%s` of %o and %o', (name, a, b, expected) => {
    expect(apply(name, a, b)).toEqual(expected);
  });

  it('by zero says which fact leaves no result', () => {
    const title = { zh: '户数', en: 'households' };
    const fields: { readonly [key: string]: FieldNote } = { households: { title, type: 'integer' } };
    const { node } = compileExpression({ logic: { '/': [1, { var: 'households' }] }, fields });
    const nodes = node.kind === 'call' ? node.operands : [];
    const lacks = operators.get('/')?.lacks;
    const environment = { calendar: chinaCalendar } as never;
    expect(lacks?.([1, 0], environment, nodes)).toEqual({ path: 'households', why: 'conflicting' });
    expect(lacks?.([1, undefined], environment, nodes)).toBeUndefined();
  });
});
