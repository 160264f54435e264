import { chinaCalendar } from '@hutong/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionSpace } from './condition-space.ts';
import { compileExpression } from './expression.ts';
import type { Json } from './json.ts';
import type { Node } from './node.ts';
import type { Program } from './program.ts';
import type { ResolvedPack } from './resolved-pack.ts';

const title = { zh: '项', en: 'item' };
const fields = {
  visits: { title, type: 'integer' },
  hours: { title, type: 'number' },
  ill: { title, type: 'boolean' },
  born: { title, type: 'date' },
  grade: { title, type: { oneOf: ['low', 'medium', 'high'] } },
} as const;
const number = (value: number) => ({ title, values: [{ from: '2020-01-01', value, basis: 'assumed' as const }] });
const parameters = { two: number(2), zero: number(0) };
const program: Pick<Program, 'facts' | 'pack'> = {
  facts: new Map(),
  pack: { parameters } as unknown as ResolvedPack,
};
const moment = {
  parameters: new Map(Object.entries(parameters).map(([key, { values }]) => [key, values[0]?.value])),
  calendar: chinaCalendar,
};
const nodeOf = (logic: Json): Node => compileExpression({ logic, fields, parameters }).node;

/** Whether conditions hold for some facts, as the space sees it, and an example. */
function someFacts(...conditions: readonly Json[]): string | undefined {
  const space = conditionSpace(conditions.map(nodeOf), program, moment);
  for (const assignment of space?.assignments ?? [])
    if (space?.holds(assignment).every((holds) => holds) === true) return space.inWords(assignment);
  return undefined;
}

describe('conditionSpace', () => {
  it('tells facts apart where a comparison does, boundary by boundary', () => {
    expect(someFacts({ '>': [{ var: 'visits' }, 2] }, { '<': [{ var: 'visits' }, 4] })).toBe('visits = 3');
    expect(someFacts({ '>': [{ var: 'visits' }, 2] }, { '<': [{ var: 'visits' }, 3] })).toBeUndefined();
    expect(someFacts({ '>': [{ var: 'hours' }, 2] }, { '<': [{ var: 'hours' }, 3] })).toBe('hours = 2.5');
    expect(someFacts({ after: [{ var: 'born' }, '2024-02-28'] }, { before: [{ var: 'born' }, '2024-03-01'] })).toBe(
      'born = 2024-02-29',
    );
    expect(someFacts({ in: [{ var: 'grade' }, ['low', 'high']] }, { '!==': [{ var: 'grade' }, 'low'] })).toBe(
      'grade = high',
    );
  });

  it('reckons with constants, and takes one that has no value for open', () => {
    const more = (by: string) => ({ '>': [{ var: 'hours' }, { '/': [6, { param: by }] }] });
    expect(someFacts(more('two'), { '<': [{ var: 'hours' }, 3] })).toBeUndefined();
    expect(someFacts(more('two'), { '<': [{ var: 'hours' }, 4] })).toBe('hours = 3.5');
    expect(someFacts(more('zero'))).toBeDefined();
  });

  it('takes what is more than a comparison for true or false by itself, the same each time', () => {
    const sum = { '>': [{ '+': [{ var: 'visits' }, { var: 'hours' }] }, { var: 'visits' }] };
    expect(someFacts(sum, { '!': sum })).toBeUndefined();
    expect(someFacts(sum)).toBeDefined();
  });

  it('gives up, rather than run for hours, when there are too many ways', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({ '===': [{ var: 'visits' }, index * 2] }));
    expect(conditionSpace(many.slice(0, 6000).map(nodeOf), program, moment)).toBeDefined();
    expect(conditionSpace(many.map(nodeOf), program, moment)).toBeUndefined();
  });

  it('never misses facts for which conditions hold', () => {
    const comparison = fc.oneof(
      fc
        .tuple(fc.constantFrom('<', '<=', '>', '>=', '==='), fc.integer({ min: -3, max: 3 }))
        .map(([operator, bound]): Json => ({ [operator]: [{ var: 'visits' }, bound] })),
      fc
        .tuple(fc.constantFrom('<', '<=', '>', '>='), fc.integer({ min: -4, max: 4 }))
        .map(([operator, bound]): Json => ({ [operator]: [{ var: 'hours' }, bound / 2] })),
      fc.constant<Json>({ var: 'ill' }),
      fc.constantFrom('low', 'high').map((grade): Json => ({ '===': [{ var: 'grade' }, grade] })),
    );
    const { logic } = fc.letrec<{ logic: Json }>((tie) => ({
      logic: fc.oneof(
        { depthSize: 'small' },
        comparison,
        tie('logic').map((inner): Json => ({ '!': inner as Json })),
        fc
          .tuple(fc.constantFrom('and', 'or'), tie('logic'), tie('logic'))
          .map(([operator, a, b]): Json => ({ [operator]: [a as Json, b as Json] })),
      ),
    }));
    const facts = fc.record({
      visits: fc.integer({ min: -5, max: 5 }),
      hours: fc.integer({ min: -20, max: 20 }).map((number) => number / 8),
      ill: fc.boolean(),
      grade: fc.constantFrom('low', 'medium', 'high'),
    });
    fc.assert(
      fc.property(fc.tuple(logic, logic), facts, ([a, b], subject) => {
        const space = conditionSpace([nodeOf(a), nodeOf(b)], program, moment);
        if (space === undefined) return;
        const holds = [a, b].map(
          (each) =>
            compileExpression({ logic: each, fields }).evaluate(subject, {
              asOf: '2024-01-01',
              calendar: chinaCalendar,
            }) === true,
        );
        const seen = [...space.assignments].map((assignment) => space.holds(assignment).join());
        expect(seen).toContain(holds.join());
      }),
    );
  });
});
