import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDossier } from '../dossier/read-dossier.ts';
import { jsonSchemaOf } from '../json-schema/json-schemas.ts';
import { ModelError, type ModelProblem } from '../model-error.ts';
import { type RecordKind, recordKinds } from '../record-kind.ts';
import { bareStation } from '../testing/describe-invariants.ts';
import { recordArbitrary } from '../testing/record-arbitrary.ts';
import { recordSchemas } from './record-schemas.ts';

interface Examples {
  readonly kind: RecordKind | 'station' | 'street';
  readonly valid: object;
  readonly invalid: readonly {
    readonly why: string;
    readonly code: string;
    readonly path: string;
    readonly record: object;
  }[];
}

const folder = new URL('../../examples/', import.meta.url);
const examples = readdirSync(folder).map((file): Examples => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
const kinds = Object.keys(recordKinds) as RecordKind[];
const ajv = new Ajv2020({ strict: false, validateFormats: false });

const isSingle = (kind: Examples['kind']): kind is 'station' | 'street' => kind === 'station' || kind === 'street';
const placeOf = (kind: Examples['kind']) => (isSingle(kind) ? `/${kind}` : `/${recordKinds[kind].collection}/0`);
const dossierWith = (kind: Examples['kind'], record: object) => ({
  dossier: '1',
  station: bareStation,
  ...(isSingle(kind) ? { [kind]: record } : { [recordKinds[kind].collection]: [record] }),
});

function problemsWith(document: unknown): readonly ModelProblem[] {
  try {
    readDossier(document);
    return [];
  } catch (error) {
    if (error instanceof ModelError) return error.problems;
    throw error;
  }
}

describe('every kind of record', () => {
  it('has an example of a good record and of a bad one', () => {
    expect(examples.map(({ kind }) => kind).sort()).toEqual([...kinds, 'station', 'street'].sort());
    expect(examples.filter(({ invalid }) => invalid.length === 0)).toEqual([]);
  });
});

describe.each(examples)('a record of the kind $kind', ({ kind, valid, invalid }) => {
  it('is read as it stands in the example', () => {
    expect(problemsWith(dossierWith(kind, valid))).toEqual([]);
  });

  it('agrees with its JSON Schema', () => {
    const validate = ajv.compile(jsonSchemaOf(kind));
    expect(validate(valid), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(invalid)('is refused: $why', ({ code, path, record }) => {
    expect(problemsWith(dossierWith(kind, record))).toEqual([
      expect.objectContaining({ code, path: `${placeOf(kind)}${path}` }),
    ]);
  });
});

describe.each(kinds)('any record of the kind %s', (kind) => {
  const validate = ajv.compile(jsonSchemaOf(kind));
  const records = recordArbitrary(kind);

  it('comes back from JSON as it was, and its JSON Schema agrees', () => {
    fc.assert(
      fc.property(records, (record) => {
        const read = recordSchemas[kind].parse(JSON.parse(JSON.stringify(record)));
        expect(read).toEqual(record);
        expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('is refused by both schemas with an unknown field, or without one that it needs', () => {
    const { required = [] } = jsonSchemaOf(kind) as { readonly required?: readonly string[] };
    fc.assert(
      fc.property(records, fc.constantFrom(...required), (record, missing) => {
        const { [missing]: _, ...without } = record as Readonly<Record<string, unknown>>;
        const bad = [without, { ...(record as object), unknownField: 1 }];
        expect(bad.map((one) => recordSchemas[kind].safeParse(one).success)).toEqual([false, false]);
        expect(bad.map((one) => validate(one))).toEqual([false, false]);
      }),
      { numRuns: 10 },
    );
  });
});
