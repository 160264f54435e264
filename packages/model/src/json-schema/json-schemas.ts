import * as z from 'zod';
import { stationDossierSchema } from '../dossier/station-dossier.ts';
import { recordSchemas } from '../entities/record-schemas.ts';
import { stationSchema } from '../entities/station.ts';
import { streetSchema } from '../entities/street.ts';
import { dossierFields } from '../fields/dossier.ts';
import { recordFields } from '../fields/record-fields.ts';
import { stationFields } from '../fields/station.ts';
import { streetFields } from '../fields/street.ts';
import { type RecordKind, recordKinds } from '../record-kind.ts';
import { describedSchema } from './described-schema.ts';

/** A JSON Schema (draft 2020-12) as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** What has a JSON Schema: the dossier, its station and street, and every kind of record. */
export type SchemaName = 'dossier' | 'station' | 'street' | RecordKind;

const target = { target: 'draft-2020-12' } as const;

/**
 * The JSON Schema of a dossier, or of one part of it, with a title and a description of every field in Chinese, the
 * English words under `x-en` and the privacy nature under `x-nature`.
 *
 * It says what can be said of one value at a time. What relates several, such as an end before its start or the check
 * character of a number, only the zod schemas check.
 *
 * @example
 * jsonSchemaOf('dossier').required // => ['dossier', 'station']
 * jsonSchemaOf('visit').properties.mode.title // => '走访方式'
 */
export function jsonSchemaOf(name: SchemaName): JsonSchema {
  switch (name) {
    case 'dossier':
      return dossierSchema();
    case 'station':
      return describedSchema(z.toJSONSchema(stationSchema, target), stationFields);
    case 'street':
      return describedSchema(z.toJSONSchema(streetSchema, target), streetFields);
    default:
      return describedSchema(z.toJSONSchema(recordSchemas[name], target), recordFields[name]);
  }
}

/** Each kind of record stands once, under `$defs`, however often it is pointed to. */
function dossierSchema(): JsonSchema {
  const metadata = z.registry<{ readonly id: string }>();
  const kinds = Object.keys(recordKinds) as RecordKind[];
  for (const kind of kinds) metadata.add(recordSchemas[kind], { id: kind });
  const schema = z.toJSONSchema(stationDossierSchema, { ...target, metadata }) as JsonSchema & {
    readonly $defs: Readonly<Record<string, JsonSchema>>;
  };
  const definitions = kinds.map(
    (kind) => [kind, describedSchema(schema.$defs[kind] ?? {}, recordFields[kind])] as const,
  );
  return { ...describedSchema(schema, dossierFields), $defs: { ...schema.$defs, ...Object.fromEntries(definitions) } };
}
