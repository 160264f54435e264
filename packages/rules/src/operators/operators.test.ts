import { describe, expect, it } from 'vitest';
import type { Closure, Environment } from '../operator.ts';
import { PartialList, Range, type Value } from '../value.ts';
import { operators } from './index.ts';

const nowhere = { frame: undefined } as Environment;
const constant =
  (value: Value): Closure =>
  () =>
    value;
const item: Closure = (environment) => environment.frame?.value;
const isItem =
  (wanted: Value): Closure =>
  (environment) => {
    const value = item(environment);
    return value === undefined ? undefined : value === wanted;
  };

function apply(name: string, ...operands: readonly (Value | Closure)[]): Value {
  const operator = operators.get(name);
  if (operator === undefined) throw new Error(`no operator ${name}`);
  return operator.compile(
    operands.map((operand) => (typeof operand === 'function' ? (operand as Closure) : constant(operand))),
  )(nowhere);
}

describe('connectives', () => {
  const truth = [true, false, undefined] as const;
  it.each(truth.flatMap((a) => truth.map((b) => [a, b] as const)))(
    '`and` and `or` of %s and %s follow Kleene',
    (a, b) => {
      expect(apply('and', a, b)).toBe(
        a === false || b === false ? false : a === undefined || b === undefined ? undefined : true,
      );
      expect(apply('or', a, b)).toBe(
        a === true || b === true ? true : a === undefined || b === undefined ? undefined : false,
      );
    },
  );

  it('the opposite of unknown is unknown', () => {
    expect(apply('!', undefined)).toBeUndefined();
    expect(apply('!', false)).toBe(true);
  });
});

describe('comparisons', () => {
  it.each([
    ['<', 2, 3, true],
    ['<=', 3, 3, true],
    ['>', 3, 3, false],
    ['>=', 3, 3, true],
    ['<', '2026-02-28', '2026-03-01', true],
    ['===', '2026-02-28', '2026-02-28', true],
    ['!==', 1, 2, true],
  ] as const)('%s of %s and %s is %s', (name, a, b, expected) => {
    expect(apply(name, a, b)).toBe(expected);
  });

  it.each(['<', '<=', '>', '>=', '===', '!=='])('%s with a missing side is unknown', (name) => {
    expect(apply(name, undefined, 1)).toBeUndefined();
    expect(apply(name, 1, undefined)).toBeUndefined();
  });

  it.each([
    ['>=', new Range(5, 7), 5, true],
    ['>=', new Range(3, 4), 5, false],
    ['>=', new Range(4, 5), 5, undefined],
    ['<', new Range(4, 5), 5, undefined],
    ['<=', new Range(4, 5), 5, true],
    ['>', 5, new Range(1, 4), true],
    ['===', new Range(4, 6), 5, undefined],
    ['===', new Range(6, 7), 5, false],
    ['!==', new Range(6, 7), 5, true],
  ] as const)('%s of a partly known number is decided by its bounds', (name, a, b, expected) => {
    expect(apply(name, a, b)).toBe(expected);
  });
});

describe('if', () => {
  it('an unknown guard leaves both values possible', () => {
    expect(apply('if', undefined, 5, 5)).toBe(5);
    expect(apply('if', undefined, 1, 4)).toEqual(new Range(1, 4));
    expect(apply('if', undefined, 'a', 'b')).toBeUndefined();
  });

  it('a later guard that holds ends the search', () => {
    expect(apply('if', undefined, 1, true, 3, 9)).toEqual(new Range(1, 3));
    expect(apply('if', false, 1, true, 3, 9)).toBe(3);
  });
});

describe('lists', () => {
  it('a condition that is unknown of a member makes the count a range', () => {
    expect(apply('count', ['a', undefined, 'b'], isItem('a'))).toEqual(new Range(1, 2));
    expect(apply('count', new PartialList(['a'], [], { open: true }))).toEqual(new Range(1, Number.POSITIVE_INFINITY));
  });

  it('a witness decides `some`, an open list never decides against it', () => {
    expect(apply('some', new PartialList(['a'], [], { open: true }), isItem('a'))).toBe(true);
    expect(apply('some', new PartialList(['b'], [], { open: true }), isItem('a'))).toBeUndefined();
    expect(apply('some', ['b'], isItem('a'))).toBe(false);
    expect(apply('some', ['b', undefined], isItem('a'))).toBeUndefined();
  });

  it('a possible member cannot break `all`, nor prove `none`', () => {
    expect(apply('all', new PartialList(['a'], ['b'], { open: false }), isItem('a'))).toBeUndefined();
    expect(apply('none', new PartialList(['b'], ['a'], { open: false }), isItem('a'))).toBeUndefined();
    expect(apply('all', new PartialList(['b'], [], { open: true }), isItem('a'))).toBe(false);
    expect(apply('none', new PartialList(['a'], [], { open: true }), isItem('a'))).toBe(false);
  });

  it('`all` and `none` hold of a list known to be empty, and are unknown of a list nobody knows', () => {
    expect(apply('all', [], isItem('a'))).toBe(true);
    expect(apply('none', [], isItem('a'))).toBe(true);
    expect(apply('all', undefined, isItem('a'))).toBeUndefined();
    expect(apply('none', undefined, isItem('a'))).toBeUndefined();
  });

  it('`filter` keeps what is sure apart from what may be', () => {
    expect(apply('filter', ['a', 'b'], isItem('a'))).toEqual(['a']);
    expect(apply('filter', ['a', undefined], isItem('a'))).toEqual(
      new PartialList(['a'], [undefined], { open: false }),
    );
  });

  it('`in` is decided by a member found', () => {
    expect(apply('in', 'a', ['a', undefined])).toBe(true);
    expect(apply('in', 'b', ['a', undefined])).toBeUndefined();
    expect(apply('in', 'b', ['a'])).toBe(false);
    expect(apply('in', undefined, ['a'])).toBeUndefined();
  });
});

describe('arithmetic', () => {
  it.each([
    ['+', [1, 2, 3], 6],
    ['-', [5, 2], 3],
    ['*', [3, 60], 180],
    ['min', [5, 3], 3],
    ['max', [5, 3], 5],
    ['+', [new Range(1, 2), 3], new Range(4, 5)],
    ['-', [5, new Range(1, 2)], new Range(3, 4)],
    ['*', [new Range(-1, 2), 3], new Range(-3, 6)],
    ['min', [new Range(1, 9), 5], new Range(1, 5)],
    ['max', [undefined, 5], new Range(5, Number.POSITIVE_INFINITY)],
    ['+', [undefined, 5], undefined],
  ] as const)('%s of %s', (name, operands, expected) => {
    expect(apply(name, ...operands)).toEqual(expected);
  });
});
