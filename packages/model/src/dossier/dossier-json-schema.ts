import * as z from 'zod';
import { stationDossierSchema } from './station-dossier.ts';

/** A JSON Schema (draft 2020-12) as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/**
 * The JSON Schema of a dossier. It says what can be said of one value at a time; what relates several, such as an end
 * before its start, only `readDossier` checks.
 *
 * @example
 * dossierJsonSchema().required // => ['dossier', 'station']
 */
export function dossierJsonSchema(): JsonSchema {
  return z.toJSONSchema(stationDossierSchema, { target: 'draft-2020-12' });
}
