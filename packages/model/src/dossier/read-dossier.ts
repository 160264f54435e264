import { dossierFields } from '../fields/dossier.ts';
import { jsonKind } from '../json-kind.ts';
import { ModelError } from '../model-error.ts';
import { dossierMigrations, migratedDocument } from './migration.ts';
import { problemsOf } from './schema-problems.ts';
import { DOSSIER_VERSION, type StationDossier, stationDossierSchema } from './station-dossier.ts';

/**
 * Reads a dossier out of parsed JSON; one of an older version is brought up to the present one first.
 *
 * @throws ModelError with every problem of the document, each with its JSON pointer, what was expected, what came and,
 * for a misspelt field or code, the nearest known one. No problem repeats a personal datum.
 *
 * @example
 * readDossier({ dossier: '1', station: { id: 's-1', name: '示例站', divisionCode: '310105008' } }).station.id // => 's-1'
 */
export function readDossier(json: unknown): StationDossier {
  // The version is looked at first: of a document of another version every other problem would be noise.
  const document = migratedDocument(versioned(json), DOSSIER_VERSION, dossierMigrations);
  const result = stationDossierSchema.safeParse(document);
  if (result.success) return result.data;
  const [first, ...others] = problemsOf(result.error.issues, document, dossierFields);
  if (first === undefined) throw result.error;
  throw new ModelError([first, ...others]);
}

function versioned(json: unknown): Readonly<Record<string, unknown>> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new ModelError([
      {
        code: 'invalidType',
        message: 'a dossier is one JSON object',
        path: '',
        expected: 'an object',
        received: jsonKind(json),
      },
    ]);
  }
  if (Object.hasOwn(json, 'dossier')) return json as Readonly<Record<string, unknown>>;
  throw new ModelError([
    {
      code: 'missingField',
      message: '`dossier` is missing',
      path: '/dossier',
      expected: `the version, "${DOSSIER_VERSION}"`,
      received: 'nothing',
    },
  ]);
}
