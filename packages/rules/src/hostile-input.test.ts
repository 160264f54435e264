import { chinaCalendar } from '@hutong/calendar';
import { describe, expect, it } from 'vitest';
import { compileExpression, type ExpressionNote } from './expression.ts';
import type { Json, JsonObject } from './json.ts';
import type { FieldNote } from './pack.ts';
import { RulesError } from './rules-error.ts';
import { problemsOfSubject } from './subject-check.ts';
import { typeOfNote } from './type.ts';

const moment = { asOf: '2026-11-24', calendar: chinaCalendar };
const field = (type: FieldNote['type']): FieldNote => ({ title: { zh: '项', en: 'field' }, type });

const fields = {
  count: field('integer'),
  amount: field('number'),
  name: field('string'),
  born: field('date'),
  plan: field('openingPlan'),
  tags: field({ list: 'string' }),
  visits: field({ list: { record: { date: field('date'), minutes: field('integer') } } }),
};

function codeOf(run: () => unknown): string {
  try {
    run();
    return 'none';
  } catch (error) {
    return error instanceof RulesError ? error.code : `not coded: ${String(error)}`;
  }
}

const nested = (depth: number, of: Json = true): Json => {
  let value = of;
  for (let level = 0; level < depth; level += 1) value = { '!': [value] };
  return value;
};
const compile =
  (logic: Json): (() => unknown) =>
  () =>
    compileExpression({ logic, fields } satisfies ExpressionNote);

describe('hostile logic', () => {
  const cyclic: { '!': Json[] } = { '!': [] };
  cyclic['!'].push(cyclic);
  const bushy: { and: Json[] } = { and: [] };
  bushy.and.push(bushy, bushy);

  it.each([
    ['nesting beyond all reason', nested(100_000), 'logicTooDeep'],
    ['more operators than any rule has', { and: Array.from({ length: 100_000 }, () => true) }, 'logicTooLarge'],
    ['logic that contains itself', cyclic, 'logicTooDeep'],
    ['logic that contains itself twice', bushy, 'logicTooDeep'],
    ['an operator that every object inherits', { constructor: [1] }, 'operatorUnknown'],
    ['an operator called __proto__', JSON.parse('{"__proto__": [1]}') as Json, 'operatorUnknown'],
    ['a field that every object inherits', { var: 'constructor' }, 'varUnknown'],
    ['a field of a field that every object inherits', { var: 'visits.constructor' }, 'varUnknown'],
    ['a parameter that every object inherits', { param: 'toString' }, 'paramUnknown'],
    ['a sentence where a condition is wanted', { '===': [{ cat: [{ var: 'name' }] }, 'x'] }, 'operatorMessagesOnly'],
  ] as const)('is refused: %s', (_, logic, code) => {
    expect(codeOf(compile(logic as Json))).toBe(code);
  });
});

describe('hostile subjects', () => {
  const evaluate = (logic: Json, subject: unknown): unknown =>
    compileExpression({ logic, fields }).evaluate(subject as JsonObject, moment);
  const readName: Json = { includesText: [{ var: 'name' }, 'a'] };
  const cyclicPlan: Record<string, unknown> = {};
  cyclicPlan.self = cyclicPlan;
  const deepPlan = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`) as Json;

  it.each([
    ['a text of ten megabytes', { name: 'a'.repeat(10_000_000) }, 'factTooLarge'],
    ['half a surrogate pair', { name: '\ud800' }, 'factText'],
    ['a number without bounds', { amount: Number.POSITIVE_INFINITY }, 'factType'],
    ['a number that is none', { amount: Number.NaN }, 'factType'],
    ['a plan that contains itself', { plan: cyclicPlan }, 'subjectCycle'],
    ['a plan nested beyond all reason', { plan: deepPlan }, 'subjectTooDeep'],
    ['a list in the place of the subject', [], 'subjectNotRecord'],
    ['nothing in the place of the subject', null, 'subjectNotRecord'],
    ['a function for a fact', { name: () => 'a' }, 'factType'],
    ['a date that does not exist', { born: '2026-02-30' }, 'factType'],
    ['a reason that does not exist', { $unknown: { name: 'forgotten' } }, 'unknownMarks'],
  ])('are refused: %s', (_, subject, code) => {
    expect(codeOf(() => evaluate(readName, subject))).toBe(code);
  });

  it('name a hundred mistakes of a list with a million, and no value', () => {
    const tags = Array.from({ length: 1_000_000 }, () => 13800138000);
    const problemsOf = (): RulesError | undefined => {
      try {
        evaluate(readName, { tags });
        return undefined;
      } catch (error) {
        return error as RulesError;
      }
    };
    const error = problemsOf();
    expect(error?.problems).toHaveLength(100);
    expect(String(error)).not.toContain('13800138000');
  });

  it('may contain themselves where the pack does not look', () => {
    const subject: Record<string, unknown> = { name: 'ab' };
    subject.self = subject;
    expect(evaluate(readName, subject)).toBe(true);
    const type = typeOfNote({ record: fields });
    expect(problemsOfSubject(subject as JsonObject, type.kind === 'record' ? type.fields : {})).toEqual([]);
  });

  it('give nothing away through their prototype', () => {
    const inherited = Object.create({ name: 'abc', count: 3 }) as JsonObject;
    expect(evaluate(readName, inherited)).toBeUndefined();
    const own = Object.assign(Object.create({ count: 3 }) as object, { name: 'abc' });
    expect(evaluate(readName, own)).toBe(true);
    expect(evaluate({ '>': [{ var: 'count' }, 1] }, own)).toBeUndefined();
  });

  it('read nothing that was put on the prototype of all objects', () => {
    const everyone = Object.prototype as { count?: number };
    everyone.count = 3;
    try {
      expect(evaluate({ '>': [{ var: 'count' }, 1] }, {})).toBeUndefined();
      expect(
        evaluate({ some: [{ var: 'visits' }, { '>': [{ var: 'item.minutes' }, 1] }] }, { visits: [{}] }),
      ).toBeUndefined();
    } finally {
      delete everyone.count;
    }
  });

  it('may bear the names that every object inherits', () => {
    const named = { constructor: field('integer'), toString: field('integer'), hasOwnProperty: field('integer') };
    const logic: Json = { '>': [{ var: 'constructor' }, 1] };
    const { evaluate: read } = compileExpression({ logic, fields: named });
    expect(read({}, moment)).toBeUndefined();
    expect(read(JSON.parse('{"constructor": 2, "__proto__": {"constructor": 0}}') as JsonObject, moment)).toBe(true);
  });

  it('cannot make a rule run for hours', () => {
    const visits = Array.from({ length: 10_000 }, () => ({ minutes: 1 }));
    const cubic: Json = {
      some: [
        { var: 'visits' },
        { some: [{ var: 'visits' }, { some: [{ var: 'visits' }, { '<': [{ var: 'item.minutes' }, 1] }] }] },
      ],
    };
    expect(codeOf(() => evaluate(cubic, { visits }))).toBe('stepsExceeded');
  });

  it('never make a number infinite or none', () => {
    const subject = { amount: 1e308, count: 0 };
    const tenfold: Json = { '*': [{ var: 'amount' }, 10] };
    expect(evaluate({ '>': [tenfold, 1e308] }, subject)).toBe(true);
    expect(evaluate({ '>': [{ '-': [tenfold, tenfold] }, 0] }, subject)).toBeUndefined();
    expect(evaluate({ '/': [1, { var: 'count' }] }, subject)).toBeUndefined();
    expect(evaluate({ '%': [1, { var: 'count' }] }, subject)).toBeUndefined();
    expect(evaluate({ addDays: [{ asOf: [] }, 10_000_000] }, subject)).toBeUndefined();
  });
});
