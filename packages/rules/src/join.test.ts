import { chinaCalendar } from '@hutong/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileNode } from './closure.ts';
import type { Json, JsonObject } from './json.ts';
import type { Closure, Environment } from './operator.ts';
import type { FieldNote } from './pack.ts';
import { parseLogic } from './parse-logic.ts';
import { typeOfNote } from './type.ts';
import type { Value } from './value.ts';

const field = (type: FieldNote['type']): FieldNote => ({ title: { zh: '项', en: 'field' }, type });
const record = typeOfNote({
  record: {
    minors: field({ list: { record: { id: field('string'), risk: field('boolean') } } }),
    visits: field({ list: { record: { minor: field('string'), counts: field('boolean') } } }),
  },
});

const compiled = (logic: Json): Closure =>
  compileNode(
    parseLogic(logic, '', {
      fields: record.kind === 'record' ? record.fields : {},
      bindings: [],
      parameters: {},
      factType: () => undefined,
      factNames: () => [],
      report: (problem) => expect.fail(problem.message),
    }),
    () => undefined,
  );
const environmentOf = (subject: JsonObject, joins: Environment['joins']): Environment => ({
  subject,
  marks: undefined,
  asOf: '2026-11-24' as Environment['asOf'],
  period: { from: '2026-11-24' as Environment['asOf'], to: '2026-11-24' as Environment['asOf'] },
  calendar: chinaCalendar,
  parameters: new Map(),
  facts: new Map(),
  frame: undefined,
  ...(joins === undefined ? {} : { joins }),
});

const own = { '===': [{ var: 'item.minor' }, { var: 'outer.item.id' }] };
const joined = { and: [{ var: 'item.counts' }, own] };
const overMinors = (inner: Json): Json => ({ map: [{ var: 'minors' }, inner] });

describe('a join by key', () => {
  const joins: readonly (readonly [string, Json])[] = [
    ['some', overMinors({ some: [{ var: 'visits' }, joined] })],
    ['none', overMinors({ none: [{ var: 'visits' }, own] })],
    ['all', overMinors({ all: [{ var: 'visits' }, joined] })],
    ['count', overMinors({ count: [{ var: 'visits' }, joined] })],
    ['filter', overMinors({ count: [{ filter: [{ var: 'visits' }, own] }] })],
    ['by place', overMinors({ some: [{ var: 'visits' }, { and: [own, { '<': [{ var: 'index' }, 5] }] }] })],
  ];
  const key = fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: null });
  const flag = fc.option(fc.boolean(), { nil: null });
  const minors = fc.array(fc.record({ id: key, risk: flag }), { maxLength: 12 });
  const visits = fc.array(fc.option(fc.record({ minor: key, counts: flag }), { nil: null }), { maxLength: 20 });

  it.each(joins)('with `%s` finds what going through every pair finds', (_, logic) => {
    const run = compiled(logic);
    fc.assert(
      fc.property(minors, visits, (left, right) => {
        const subject = { minors: left, visits: right } as JsonObject;
        expect(run(environmentOf(subject, new Map()))).toEqual(run(environmentOf(subject, undefined)));
      }),
    );
  });

  it('looks at the members of one key alone', () => {
    const size = 3000;
    const subject: JsonObject = {
      minors: Array.from({ length: size }, (_, index) => ({ id: `m${index}` })),
      visits: Array.from({ length: size }, (_, index) => ({ minor: `m${size - 1 - index}`, counts: true })),
    };
    const budget = { visits: 5 * size };
    const environment: Environment = { ...environmentOf(subject, new Map()), budget };
    const result = compiled({ all: [{ var: 'minors' }, { some: [{ var: 'visits' }, joined] }] })(environment) as Value;
    expect(result).toBe(true);
    expect(budget.visits).toBeGreaterThan(0);
  });
});
