import { chinaCalendar } from '@hutong/calendar';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { createDecider } from './decider.ts';
import type { Decision, Finding, Missing, Provenance } from './decision.ts';
import { decisionSchema, type recordSchema } from './decision-schema.ts';
import { kindsPackFile } from './fixtures/kinds-pack.ts';
import type { Json, JsonObject } from './json.ts';
import { decisionJsonSchema, packJsonSchema, readPack, readRecord, recordJsonSchema } from './read.ts';
import { type DecisionRecord, recordOf } from './record.ts';
import { resolvePack } from './resolved-pack.ts';
import { RulesError } from './rules-error.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false });
formats.default(ajv);
const problemsOf = (validate: ValidateFunction, document: unknown): readonly string[] => {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};

const pack = readPack([kindsPackFile]);
const below = readPack([
  {
    file: 'district.yaml',
    text: `pack: district
version: 1.0.0
title: { zh: 区, en: district }
extends: [care]
waive: [{ requirement: care/care/called, why: { zh: 另有安排, en: arranged otherwise }, to: 2030-01-01 }]
`,
  },
]);
const facts: { readonly [name: string]: JsonObject } = {
  nothing: {},
  risky: { id: 'm-2', ill: true, calls: 0, visits: [{ date: '2024-12-02', mode: 'phone', id: 'v-1' }] },
  some: { id: 'm-1', visits: [{ date: '2024-12-02', mode: 'inPerson' }], born: '2015-02-28', calls: 3 },
  ill: { visits: [], ill: true, born: '2008-02-29', calls: 9 },
  marked: { visits: [{ date: '2025-01-02' }], $unknown: { visits: 'partial', calls: 'withheld' }, born: '2015-01-01' },
};
const decisions: readonly (readonly [string, Decision, JsonObject])[] = ['care', 'district'].flatMap((id) => {
  const resolved = resolvePack({ packs: [pack, below], id, readings: id === 'care' ? {} : { illness: 'none' } });
  return Object.keys(resolved.decisions).flatMap((decision) => {
    const decider = createDecider({ pack: resolved, decision, calendar: chinaCalendar });
    const question = { asOf: '2025-01-15', period: { from: '2024-12-01', to: '2025-01-31' } };
    return Object.entries(facts).map(
      ([name, subject]) => [`${id} ${decision}, ${name}`, decider.decide(subject, question), subject] as const,
    );
  });
});

describe('the schema of a decision', () => {
  // Closed, so that a field of the engine that nobody has written into the contract is found.
  const closed = ajv.compile(z.toJSONSchema(decisionSchema, { io: 'output' }));
  const open = ajv.compile(decisionJsonSchema());

  it.each(decisions)('holds a real one and has every field of it: %s', (_, decision) => {
    expect(problemsOf(closed, decision)).toEqual([]);
    expect(problemsOf(open, JSON.parse(JSON.stringify(decision)))).toEqual([]);
  });

  it('covers every status that such decisions can have', () => {
    const statuses = new Set(decisions.flatMap(([, { findings }]) => findings.map(({ status }) => status)));
    expect([...statuses].sort()).toEqual(expect.arrayContaining(['fail', 'notYetDue', 'pass', 'unknown', 'waived']));
  });

  it('has the keys of the types and no others', () => {
    type Contract = z.infer<typeof decisionSchema>;
    expectTypeOf<keyof Contract>().toEqualTypeOf<keyof Decision>();
    expectTypeOf<keyof Contract['findings'][number]>().toEqualTypeOf<keyof Finding>();
    expectTypeOf<keyof Contract['missing'][number]>().toEqualTypeOf<keyof Missing>();
    expectTypeOf<keyof Contract['provenance']>().toEqualTypeOf<keyof Provenance>();
    expectTypeOf<keyof z.infer<typeof recordSchema>>().toEqualTypeOf<keyof DecisionRecord>();
  });

  it('refuses what is no decision, and takes fields that a later version adds', () => {
    const [[, decision] = []] = decisions;
    expect(problemsOf(open, { ...decision, later: 1 })).toEqual([]);
    expect(problemsOf(open, { ...decision, schema: '0' })).not.toEqual([]);
    expect(problemsOf(open, { ...decision, findings: undefined })).not.toEqual([]);
  });
});

describe('the schema of a record', () => {
  const validate = ajv.compile(recordJsonSchema());

  it.each(decisions)('holds a real one, and it can be read back: %s', (_, decision, subject) => {
    const kept = JSON.parse(JSON.stringify(recordOf(decision, subject))) as Json;
    expect(problemsOf(validate, kept)).toEqual([]);
    expect(readRecord(kept)).toEqual(recordOf(decision, subject));
  });

  it('names what is wrong with a record', () => {
    try {
      readRecord({ schema: '1', decision: 'care' });
      expect.unreachable();
    } catch (error) {
      expect(error instanceof RulesError && error.problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
        'fieldMissing /subject',
        'fieldMissing /asOf',
        'fieldMissing /provenance',
        'fieldMissing /input',
        'fieldMissing /findings',
      ]);
    }
  });
});

describe('the schema of a pack, for editors', () => {
  const validate = ajv.compile(packJsonSchema());

  it('takes a pack and any of the files it is written in', () => {
    const { digest: _digest, origin: _origin, ...content } = pack;
    expect(problemsOf(validate, content)).toEqual([]);
    expect(problemsOf(validate, { clauses: content.clauses })).toEqual([]);
  });

  it('refuses a misspelt part and a document of unknown force', () => {
    expect(problemsOf(validate, { parameter: {} })).not.toEqual([]);
    const law = { ...pack.sources.law, force: 'lawn' };
    expect(problemsOf(validate, { sources: { law } })).not.toEqual([]);
  });
});
