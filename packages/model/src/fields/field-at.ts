import type { Field, Fields } from './field.ts';

/**
 * The field that a path through a document ends in, or `undefined` where the path leaves what the fields describe.
 * Positions in lists are stepped over, and so are keys that are data.
 *
 * @example
 * fieldAt({ station: { ...dossierFields.station } }, ['station', 'zones', 0, 'kind'])?.title.en // => 'kind of zone'
 */
export function fieldAt(fields: Fields, path: readonly PropertyKey[]): Field | undefined {
  let within: Fields | undefined = fields;
  let found: Field | undefined;
  let isKey = false;
  for (const step of path) {
    if (typeof step === 'number') continue;
    if (isKey) {
      isKey = false;
      continue;
    }
    const name = String(step);
    found = within !== undefined && Object.hasOwn(within, name) ? within[name] : undefined;
    if (found === undefined) return undefined;
    within = found.fields;
    isKey = found.keyed === true;
  }
  return found;
}
