import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDecision } from '../decision/decision-contract.ts';
import { withEveryText, wrongValues } from '../fixtures/hostile.ts';
import { stationPlan } from '../fixtures/station-opening.ts';
import { stationYear } from '../fixtures/station-year.ts';
import { readPlan } from '../opening-hours/opening-contract.ts';
import {
  bilingual,
  choice,
  date,
  dictionary,
  json,
  list,
  number,
  optional,
  readValue,
  record,
  text,
} from './reader.ts';

const pathsOf = (reading: { readonly problems: readonly { readonly path: string }[] }) =>
  reading.problems.map(({ path }) => path);

describe('readers', () => {
  it('read what the engine gives and leave nothing out', () => {
    expect(readValue(readDecision, stationYear, 'decision')).toEqual({ value: stationYear, problems: [] });
    expect(readValue(readPlan, stationPlan, 'plan')).toEqual({ value: stationPlan, problems: [] });
  });

  it('make a copy, so that a page that changes its data later changes nothing that was read', () => {
    const given = { says: { zh: '甲', en: 'a' } };
    const read = readValue(record<{ says: { zh: string; en: string } }>({ says: bilingual }), given, 'it');
    given.says.zh = '乙';
    expect(read).toMatchObject({ value: { says: { zh: '甲' } } });
  });

  it('leave fields behind that nobody knows', () => {
    const read = readValue(record<{ name: string }>({ name: text }), { name: '甲', more: 1 }, 'it');
    expect(read).toEqual({ value: { name: '甲' }, problems: [] });
  });

  it('report every fault of a value with its place', () => {
    const given = { name: 7, days: ['2026-02-30', '2026-03-01'], of: { 甲: 'x', 乙: 2 } };
    const reader = record<{ name: string; days: readonly string[]; of: { readonly [key: string]: number } }>({
      name: text,
      days: list(date),
      of: dictionary(number),
    });
    expect(pathsOf(readValue(reader, given, 'it'))).toEqual(['it.name', 'it.days[0]', 'it.of["甲"]']);
  });

  it('report an object that is none once, and not each field of it', () => {
    const reader = record<{ a: string; b: string }>({ a: text, b: text });
    expect(pathsOf(readValue(reader, 'text', 'it'))).toEqual(['it']);
  });

  it('tell an absent field from a null one', () => {
    const reader = record<{ a?: string }>({ a: optional(text) });
    expect(readValue(reader, {}, 'it').problems).toEqual([]);
    expect(readValue(reader, { a: undefined }, 'it').problems).toEqual([]);
    expect(readValue(reader, { a: null }, 'it').problems[0]?.received).toEqual({ kind: 'null' });
  });

  it('take own fields only', () => {
    const reader = record<{ toString: string }>({ toString: text });
    expect(readValue(reader, {}, 'it').problems[0]?.received).toEqual({ kind: 'nothing' });
  });

  it('keep a key that would be a trap elsewhere as a key', () => {
    const given: unknown = JSON.parse('{"__proto__": "harm", "constructor": "harm"}');
    const read = readValue(dictionary(text), given, 'it');
    expect('value' in read && Object.keys(read.value)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('name a near word, and quote nothing that may be a name or a number of a person', () => {
    const status = choice(['pass', 'fail']);
    expect(readValue(status, 'passs', 'it').problems[0]).toMatchObject({ received: { word: 'passs' }, hint: 'pass' });
    expect(readValue(status, '张小明', 'it').problems[0]?.received).toEqual({ kind: 'text', length: 3 });
    expect(readValue(date, '13800138000', 'it').problems[0]?.received).toEqual({ kind: 'text', length: 11 });
    expect(readValue(date, '2026/11/24', 'it').problems[0]?.received).toMatchObject({ word: '2026/11/24' });
  });

  it('refuse data that has no end', () => {
    const endless: { [key: string]: unknown } = {};
    endless.of = endless;
    expect(readValue(json, endless, 'it').problems[0]?.expected).toEqual({ kind: 'shallow' });
  });

  it.each(wrongValues)('refuse %s for a decision and for a plan, and do not throw', (_, value) => {
    expect(readValue(readDecision, value, 'decision').problems.length).toBeGreaterThan(0);
    expect(readValue(readPlan, value, 'plan').problems.length).toBeGreaterThan(0);
  });

  it('never throw, whatever they are given', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withBigInt: true }),
        (value) => {
          readValue(readDecision, value, 'decision');
          readValue(readPlan, value, 'plan');
        },
      ),
    );
  });

  it('find the fault in a decision wherever one field is damaged', () => {
    const few = { ...stationYear, findings: stationYear.findings.slice(0, 3) };
    const fields = fieldsOfTexts(few);
    fc.assert(
      fc.property(fc.nat(fields.length - 1), (damaged) => {
        let at = -1;
        const spoilt = withEveryText(few, (old) => {
          at++;
          return at === damaged ? (null as unknown as string) : old;
        });
        // The value of a fact or a parameter may be null: there it is no fault.
        const faults = fields[damaged] === 'value' ? 0 : 1;
        expect(readValue(readDecision, spoilt, 'decision').problems.length).toBe(faults);
      }),
    );
  });
});

/** The field that each text of some data stands in, in the order of {@link withEveryText}. */
function fieldsOfTexts(data: unknown, field = ''): readonly string[] {
  if (typeof data === 'string') return [field];
  if (Array.isArray(data)) return data.flatMap((item) => fieldsOfTexts(item, field));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => fieldsOfTexts(value, key));
}
