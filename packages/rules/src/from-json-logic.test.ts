import { chinaCalendar } from '@hutong/calendar';
import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { describe, expect, it } from 'vitest';
import { compileExpression } from './expression.ts';
import { fromJsonLogic } from './from-json-logic.ts';
import type { Json, JsonObject } from './json.ts';
import type { FieldNote } from './pack.ts';

const field = (type: FieldNote['type']): FieldNote => ({ title: { zh: '项', en: 'field' }, type });
const fields = {
  n: field('integer'),
  m: field('integer'),
  b: field('boolean'),
  c: field('boolean'),
  text: field('string'),
  list: field({ list: 'integer' }),
  people: field({ list: { record: { age: field('integer') } } }),
};
const read = (document: Json): Json => {
  const strict = fromJsonLogic(document, { fields });
  return 'logic' in strict ? strict.logic : `refused: ${strict.refused[0].message}`;
};

describe('a plain document read into the strict profile', () => {
  it.each([
    [{ '==': [{ var: 'n' }, 1] }, { '===': [{ var: 'n' }, 1] }],
    [{ '<': [1, { var: 'n' }, 3] }, { and: [{ '<': [1, { var: 'n' }] }, { '<': [{ var: 'n' }, 3] }] }],
    [{ '?:': [{ var: 'b' }, 1, 2] }, { if: [{ var: 'b' }, 1, 2] }],
    [{ '!!': { var: 'b' } }, { var: 'b' }],
    [{ '-': [{ var: 'n' }] }, { '-': [0, { var: 'n' }] }],
    [{ in: ['a', { var: 'text' }] }, { includesText: [{ var: 'text' }, 'a'] }],
    [{ in: [{ var: 'n' }, [1, 2]] }, { in: [{ var: 'n' }, [1, 2]] }],
    [
      { some: [{ var: 'people' }, { '>': [{ var: 'age' }, 6] }] },
      { some: [{ var: 'people' }, { '>': [{ var: 'item.age' }, 6] }] },
    ],
    [
      { all: [{ var: 'list' }, { '>': [{ var: '' }, 0] }] },
      { and: [{ '>': [{ count: [{ var: 'list' }] }, 0] }, { all: [{ var: 'list' }, { '>': [{ var: 'item' }, 0] }] }] },
    ],
    [
      { reduce: [{ var: 'list' }, { '+': [{ var: 'current' }, { var: 'accumulator' }] }, 0] },
      { reduce: [{ var: 'list' }, { '+': [{ var: 'item' }, { var: 'accumulator' }] }, 0] },
    ],
  ] as const)('%j', (document, strict) => {
    expect(read(document as Json)).toEqual(strict);
  });

  it.each([
    ['a number beside a text', { '==': [{ var: 'n' }, '1'] }, 'operand 2 of `===` does not fit'],
    ['a number taken for a truth', { and: [{ var: 'n' }, { var: 'b' }] }, 'operand 1 of `and` does not fit'],
    ['a default for a missing fact', { var: ['n', 0] }, 'a default would hide that the fact is missing'],
    ['a question for missing facts', { missing: ['n'] }, 'a missing fact is unknown by itself'],
    ['a choice without otherwise', { if: [{ var: 'b' }, 1] }, 'without what holds otherwise'],
    ['a divisor that may be zero', { '/': [1, { var: 'n' }] }, 'a division by zero is infinite there'],
    [
      'a text sought that may be empty',
      { in: [{ var: 'text' }, { var: 'text' }] },
      'an empty text is in no text there',
    ],
    [
      'a name outside the iteration',
      { some: [{ var: 'people' }, { '>': [{ var: 'age' }, { var: 'n' }] }] },
      'has no field `n`',
    ],
    ['a field that nobody declared', { var: 'x' }, '`x` is not a field of the subject'],
    ['sentences', { cat: ['a', { var: 'text' }] }, '`cat` has no counterpart'],
    ['null', { '===': [{ var: 'n' }, null] }, 'null is not a value'],
  ] as const)('%s is refused', (_, document, reason) => {
    expect(read(document as Json)).toContain(`refused: ${reason}`.slice(0, 9));
    expect(read(document as Json)).toContain(reason);
  });

  it('means the same wherever the facts are known', () => {
    const number: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(
      { var: 'n' },
      { var: 'm' },
      0,
      1,
      2,
      { '+': [{ var: 'n' }, 1] },
      { '%': [{ var: 'm' }, 2] },
    );
    const { condition } = fc.letrec<{ condition: Json }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<Json[]>({ var: 'b' }, { var: 'c' }, { '!!': [{ var: 'b' }] }),
        fc
          .tuple(fc.constantFrom('==', '!=', '===', '!==', '<', '<=', '>', '>='), number, number)
          .map(([name, a, b]): Json => ({ [name]: [a, b] })),
        fc
          .tuple(fc.constantFrom('<', '<='), number, number, number)
          .map(([name, ...operands]): Json => ({ [name]: operands })),
        fc
          .tuple(fc.constantFrom('and', 'or', '=='), tie('condition'), tie('condition'))
          .map(([name, a, b]): Json => ({ [name]: [a, b] })),
        tie('condition').map((inner): Json => ({ '!': inner })),
        fc.tuple(tie('condition'), tie('condition'), tie('condition')).map((operands): Json => ({ if: operands })),
        fc
          .tuple(fc.constantFrom('all', 'some', 'none'), fc.constantFrom('<', '>', '=='))
          .map(([name, sign]): Json => ({ [name]: [{ var: 'list' }, { [sign]: [{ var: '' }, 1] }] })),
        number.map((value): Json => ({ in: [value, { var: 'list' }] })),
      ),
    }));
    const subject = fc.record({
      n: fc.integer({ min: -1, max: 3 }),
      m: fc.integer({ min: -1, max: 3 }),
      b: fc.boolean(),
      c: fc.boolean(),
      list: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(condition, subject, (document, known) => {
        const strict = fromJsonLogic(document, { fields });
        if ('refused' in strict) throw new Error(strict.refused[0].message);
        const { evaluate } = compileExpression({ logic: strict.logic, fields });
        expect(evaluate(known as JsonObject, { asOf: '2026-11-24', calendar: chinaCalendar })).toBe(
          jsonLogic.apply(document, known),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
