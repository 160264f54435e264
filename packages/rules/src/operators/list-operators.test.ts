import { chinaCalendar } from '@hutong/calendar';
import { describe, expect, it } from 'vitest';
import { compileExpression } from '../expression.ts';
import type { Json, JsonObject } from '../json.ts';
import type { FieldNote } from '../pack.ts';
import { Range, type Value } from '../value.ts';

const field = (type: FieldNote['type']): FieldNote => ({ title: { zh: '项', en: 'field' }, type });
const fields = {
  limit: field('integer'),
  scores: field({ list: 'integer' }),
  households: field({
    list: {
      record: {
        size: field('integer'),
        children: field({ list: { record: { age: field('integer'), school: field('string') } } }),
      },
    },
  }),
};
const evaluate = (logic: Json, subject: JsonObject = {}): Value =>
  compileExpression({ logic, fields }).evaluate(subject, { asOf: '2026-11-24', calendar: chinaCalendar });
const scores: Json = { var: 'scores' };
const item: Json = { var: 'item' };

describe('`sum`', () => {
  it.each([
    ['of a list of numbers', { sum: [scores] }, { scores: [1, 2, 3] }, 6],
    ['of an empty list', { sum: [scores] }, { scores: [] }, 0],
    ['of what a body gives', { sum: [scores, { '*': [item, 2] }] }, { scores: [1, 2] }, 6],
    ['with a number that is unknown', { sum: [scores] }, { scores: [1, null] }, undefined],
    ['of a list that nobody knows', { sum: [scores] }, {}, undefined],
    ['of a list that is not complete', { sum: [scores] }, { scores: [1], $unknown: { scores: 'partial' } }, undefined],
    [
      'with a member that may not count',
      { sum: [{ filter: [scores, { '>': [{ var: 'limit' }, item] }] }] },
      { scores: [2, 3] },
      new Range(0, 5),
    ],
    [
      'with negative members that may not count',
      { sum: [{ filter: [scores, { '>': [{ var: 'limit' }, item] }] }] },
      { scores: [2, -3] },
      new Range(-3, 2),
    ],
  ] as const)('%s', (_, logic, subject, expected) => {
    expect(evaluate(logic as Json, subject as JsonObject)).toEqual(expected);
  });
});

describe('`map` and `reduce`', () => {
  it.each([
    ['every member in its place', { map: [scores, { '+': [item, 1] }] }, { scores: [1, 2] }, [2, 3]],
    ['an unknown member keeps its place', { map: [scores, { '+': [item, 1] }] }, { scores: [1, null] }, [2, undefined]],
    ['a fold from the left', { reduce: [scores, { '-': [{ var: 'accumulator' }, item] }, 10] }, { scores: [1, 2] }, 7],
    ['a fold of nothing', { reduce: [scores, { '+': [{ var: 'accumulator' }, item] }, 10] }, { scores: [] }, 10],
    [
      'a fold of a list that is not complete',
      { reduce: [scores, { '+': [{ var: 'accumulator' }, item] }, 0] },
      { scores: [1], $unknown: { scores: 'partial' } },
      undefined,
    ],
  ] as const)('%s', (_, logic, subject, expected) => {
    expect(evaluate(logic as Json, subject as JsonObject)).toEqual(expected);
  });
});

describe('names inside an iteration', () => {
  it.each([
    ['the place of a member', { filter: [scores, { '<': [{ var: 'index' }, 2] }] }, { scores: [7, 8, 9] }, [7, 8]],
    [
      'a field of the subject',
      { count: [scores, { '>=': [item, { var: 'limit' }] }] },
      { scores: [1, 2, 3], limit: 2 },
      2,
    ],
    [
      'the member of the iteration around it',
      {
        some: [
          { var: 'households' },
          { some: [{ var: 'item.children' }, { '>': [{ var: 'item.age' }, { var: 'outer.item.size' }] }] },
        ],
      },
      { households: [{ size: 3, children: [{ age: 2 }, { age: 4 }] }] },
      true,
    ],
    [
      'the place in the iteration around it',
      {
        count: [
          { var: 'households' },
          { all: [{ var: 'item.children' }, { '===': [{ var: 'outer.index' }, { var: 'index' }] }] },
        ],
      },
      { households: [{ children: [{ age: 1 }] }, { children: [{ age: 1 }] }] },
      1,
    ],
    [
      'no place in a list that is not complete',
      { some: [scores, { '===': [{ var: 'index' }, 0] }] },
      { scores: [1], $unknown: { scores: 'partial' } },
      undefined,
    ],
  ] as const)('%s', (_, logic, subject, expected) => {
    expect(evaluate(logic as Json, subject as JsonObject)).toEqual(expected);
  });
});

describe('`known`', () => {
  it.each([
    ['a fact on record', { limit: 0 }, true],
    ['a fact that is absent', {}, undefined],
    ['a fact that is null', { limit: null }, undefined],
    ['a fact that somebody withheld', { $unknown: { limit: 'withheld' } }, undefined],
  ])('%s', (_, subject, expected) => {
    expect(evaluate({ known: [{ var: 'limit' }] }, subject as JsonObject)).toBe(expected);
  });
});
