import { readFileSync } from 'node:fs';
import { chinaCalendar } from '@hutong/calendar';
import jsonLogic from 'json-logic-js';
import { describe, expect, it } from 'vitest';
import { compileExpression } from './expression.ts';
import { fromJsonLogic } from './from-json-logic.ts';
import type { Json } from './json.ts';
import { compileJsonLogic } from './json-logic.ts';
import type { FieldNote, TypeNote } from './pack.ts';
import { RulesError } from './rules-error.ts';

type OfficialCase = readonly [document: Json, data: Json, answer: Json];

const suite = JSON.parse(
  readFileSync(new URL('../suites/jsonlogic/official.json', import.meta.url), 'utf8'),
) as readonly (string | OfficialCase)[];
const cases = suite.filter((entry): entry is OfficialCase => typeof entry !== 'string');

/** The fields that data has, as a pack would have to declare them. */
function fieldsOf(data: Json): { readonly [key: string]: FieldNote } {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {};
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, { title: { zh: key, en: key }, type: typeOf(value as Json) }]),
  );
}

function typeOf(value: Json): TypeNote {
  if (Array.isArray(value)) return { list: typeOf((value as readonly Json[])[0] ?? 0) };
  if (typeof value === 'object' && value !== null) return { record: fieldsOf(value) };
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

describe('the official JsonLogic cases', () => {
  it('are all there', () => {
    expect(cases).toHaveLength(277);
  });

  it.each(
    cases.map(
      ([document, data, answer]) => [JSON.stringify(document), JSON.stringify(data), document, data, answer] as const,
    ),
  )('%s of %s', (_, __, document, data, answer) => {
    expect(compileJsonLogic(document)(data)).toEqual(answer);
    expect(jsonLogic.apply(document, data) ?? null).toEqual(answer);
  });

  it('agree in the strict profile or are refused with a reason, none silently', () => {
    const refused = new Map<string, number>();
    const wrong: unknown[] = [];
    let agreed = 0;
    for (const [document, data, answer] of cases) {
      const fields = fieldsOf(data);
      const strict = fromJsonLogic(document, { fields });
      if ('refused' in strict) {
        const reason = strict.refused[0].message.replaceAll(/`[^`]*`/g, '…');
        refused.set(reason, (refused.get(reason) ?? 0) + 1);
        continue;
      }
      const subject =
        typeof data === 'object' && data !== null && !Array.isArray(data)
          ? (data as { readonly [key: string]: Json })
          : {};
      const value = compileExpression({ logic: strict.logic, fields }).evaluate(subject, {
        asOf: '2026-11-24',
        calendar: chinaCalendar,
      });
      if (JSON.stringify(value) === JSON.stringify(answer)) agreed += 1;
      else wrong.push({ document, data, answer, value });
    }
    const refusals = [...refused.values()].reduce((sum, count) => sum + count, 0);
    console.log(`official cases in the strict profile: ${agreed} agree, ${refusals} refused, ${wrong.length} wrong`);
    console.log(Object.fromEntries([...refused].sort(([, one], [, other]) => other - one)));
    expect(wrong).toEqual([]);
    expect(agreed + refusals).toBe(277);
    expect(agreed).toBeGreaterThan(100);
  });
});

describe('plain documents that others wrote', () => {
  const errorOf = (run: () => unknown): string => {
    try {
      run();
      return 'none';
    } catch (error) {
      return error instanceof RulesError ? error.code : String(error);
    }
  };
  const nested = (depth: number): Json => {
    let logic: Json = true;
    for (let level = 0; level < depth; level += 1) logic = { '!': [logic] };
    return logic;
  };

  it.each(['constructor', '__proto__', 'toString', 'a.constructor', 'a.hasOwnProperty'])('cannot reach %s', (path) => {
    expect(compileJsonLogic({ var: path })({ a: {} })).toBeNull();
  });

  it.each([
    ['an operator that a host would add', { log: 'x' }, 'operatorUnknown'],
    ['nesting beyond all reason', nested(1000), 'logicTooDeep'],
    ['more parts than any rule has', { and: Array.from({ length: 50_000 }, () => true) }, 'logicTooLarge'],
  ])('are refused for %s', (_, document, code) => {
    expect(errorOf(() => compileJsonLogic(document as Json))).toBe(code);
  });

  it('stop when lists run away', () => {
    const list = Array.from({ length: 10_000 }, (_, index) => index);
    const document: Json = { map: [{ var: '' }, { reduce: [list, { '+': [{ var: 'current' }, 1] }, 0] }] };
    expect(errorOf(() => compileJsonLogic(document)(list))).toBe('stepsExceeded');
  });

  it('say so when a value cannot be coerced', () => {
    expect(errorOf(() => compileJsonLogic({ '-': [{ var: 'a' }] })({ a: { toString: 1, valueOf: 1 } }))).toBe(
      'jsonLogicValue',
    );
  });
});
