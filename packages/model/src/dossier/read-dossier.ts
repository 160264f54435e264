import { dossierFields } from '../fields/dossier.ts';
import { jsonKind } from '../json-kind.ts';
import { ModelError, type ModelProblem } from '../model-error.ts';
import { problemsOf } from './schema-problems.ts';
import { DOSSIER_VERSION, type StationDossier, stationDossierSchema } from './station-dossier.ts';

/**
 * Reads a dossier out of parsed JSON.
 *
 * @throws ModelError with every problem of the document, each with its JSON pointer, what was expected, what came and,
 * for a misspelt field or code, the nearest known one. No problem repeats a personal datum.
 *
 * @example
 * readDossier({ dossier: '1', station: { id: 's-1', name: '示例站', divisionCode: '310105008' } }).station.id // => 's-1'
 */
export function readDossier(json: unknown): StationDossier {
  const unknownVersion = versionProblem(json);
  if (unknownVersion !== undefined) throw new ModelError([unknownVersion]);
  const result = stationDossierSchema.safeParse(json);
  if (result.success) return result.data;
  const [first, ...others] = problemsOf(result.error.issues, json, dossierFields);
  if (first === undefined) throw result.error;
  throw new ModelError([first, ...others]);
}

/** A version is looked at first: of a document of another version every other problem would be noise. */
function versionProblem(json: unknown): ModelProblem | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return {
      code: 'invalidType',
      message: 'a dossier is one JSON object',
      path: '',
      expected: 'an object',
      received: jsonKind(json),
    };
  }
  const version = Object.hasOwn(json, 'dossier') ? (json as { readonly dossier: unknown }).dossier : undefined;
  if (version === DOSSIER_VERSION) return undefined;
  return {
    code: version === undefined ? 'missingField' : 'unknownVersion',
    message: version === undefined ? '`dossier` is missing' : 'the dossier is of a version that is not known',
    path: '/dossier',
    expected: `"${DOSSIER_VERSION}"`,
    received: typeof version === 'string' && /^[\w.]{1,10}$/.test(version) ? `\`${version}\`` : jsonKind(version),
  };
}
