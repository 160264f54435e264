import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { sampleDossier } from '../../../../examples/station-sample/generator/dossier.ts';
import { recordKinds } from '../record-kind.ts';
import { jsonSchemaOf } from './json-schemas.ts';

const ajv = new Ajv2020({ strict: false, validateFormats: false });

describe('the JSON Schema of a dossier', () => {
  const schema = jsonSchemaOf('dossier');
  const validate = ajv.compile(schema);

  it('accepts the sample station', () => {
    expect(validate(JSON.parse(JSON.stringify(sampleDossier()))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('wants a version and a station, and knows no other field than it lists', () => {
    expect(schema).toMatchObject({ required: ['dossier', 'station'], additionalProperties: false });
  });

  it('describes every kind of record once', () => {
    expect(Object.keys(schema.$defs as object)).toEqual(expect.arrayContaining(Object.keys(recordKinds)));
  });
});

describe('the words in a JSON Schema', () => {
  it('stand on every property at every depth', () => {
    const bare: string[] = [];
    const walk = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, value] of Object.entries(schema)) {
        if (key === 'properties') {
          for (const [name, property] of Object.entries(value as object)) {
            const { title, description, 'x-en': en } = property as Record<string, unknown>;
            if ([title, description, en].some((words) => words === undefined)) bare.push(`${path}/${name}`);
          }
        }
        walk(value, `${path}/${key}`);
      }
    };
    walk(jsonSchemaOf('dossier'), '');
    expect(bare).toEqual([]);
  });
});
