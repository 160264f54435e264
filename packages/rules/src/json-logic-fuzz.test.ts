import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { describe, expect, it } from 'vitest';
import type { Json } from './json.ts';
import { compileJsonLogic } from './json-logic.ts';

// Documents as nobody should write them: every operator on every kind of value, with any number of operands.

const scalar = fc.constantFrom<Json[]>(null, true, false, 0, 1, -1, 2.5, '', '0', '1', 'a', 'abc', '3x');
const data = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })));
const path = fc.constantFrom<Json[]>('a', 'b', 'c', 'a.0', 'b.length', 'x', '', null, 0, 'current', 'accumulator');
const strict = [
  '==',
  '===',
  '!=',
  '!==',
  '<',
  '<=',
  '>',
  '>=',
  '!',
  '!!',
  'and',
  'or',
  'if',
  '?:',
  '%',
  'in',
  'cat',
  '+',
  '*',
  '-',
  '/',
  'min',
  'max',
  'merge',
  'substr',
];

const { document } = fc.letrec<{ document: Json; call: Json; list: Json }>((tie) => ({
  document: fc.oneof({ maxDepth: 4, withCrossShrink: true }, scalar, tie('list'), tie('call')),
  list: fc.array(tie('document'), { maxLength: 3 }) as fc.Arbitrary<Json>,
  call: fc.oneof(
    path.map((name): Json => ({ var: name })),
    fc.tuple(path, scalar).map((operands): Json => ({ var: operands })),
    fc
      .tuple(fc.constantFrom(...strict), fc.array(tie('document'), { minLength: 1, maxLength: 4 }))
      .map(([name, operands]): Json => ({ [name]: operands })),
    fc
      .tuple(fc.constantFrom('map', 'filter', 'all', 'some', 'none'), tie('document'), tie('document'))
      .map(([name, list, body]): Json => ({ [name]: [list, body] })),
    fc.tuple(tie('document'), tie('document'), scalar).map((operands): Json => ({ reduce: operands })),
    fc
      .array(
        path.filter((name) => typeof name === 'string'),
        { maxLength: 3 },
      )
      .map((keys): Json => ({ missing: keys })),
    fc
      .tuple(fc.integer({ min: 0, max: 3 }), fc.array(fc.constantFrom('a', 'b', 'x'), { maxLength: 3 }))
      .map((operands): Json => ({ missing_some: operands })),
  ),
}));

/** What a run gives, told apart as far as JavaScript does: NaN, infinities and minus zero, too. A throw is a throw. */
function outcomeOf(run: () => unknown): string {
  try {
    return JSON.stringify(run(), (_, value) =>
      typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))
        ? String(Object.is(value, -0) ? '-0' : value)
        : (value ?? null),
    );
  } catch {
    return 'throws';
  }
}

describe('the meaning that json-logic-js gives to a document', () => {
  it('is kept for any operator on any value', () => {
    fc.assert(
      fc.property(document, data, (logic, subject) => {
        expect(outcomeOf(() => compileJsonLogic(logic)(subject))).toBe(
          outcomeOf(() => jsonLogic.apply(logic, subject)),
        );
      }),
      { numRuns: 10_000 },
    );
  });
});
