import type { StationDossier } from '../dossier/station-dossier.ts';
import { jsonPointer } from '../json-pointer.ts';
import { dossierIndex } from './dossier-index.ts';
import { type InvariantCode, invariants } from './invariants.ts';
import type { Irregularity } from './irregularity.ts';

/**
 * Where a dossier contradicts itself, whatever the policy: references that lead nowhere, dates that run backwards, two
 * open cases of one minor, a closed case with open tasks. They are findings to work on, not errors: a dossier with
 * irregularities can be read, kept and decided on. What is not known contradicts nothing.
 *
 * @example
 * const station = { id: 's-1', name: '示例站', divisionCode: '310105099', feePolicy: 'free', feeForMinors: 5 }
 * checkDossier({ dossier: '1', station }).map(({ code, path }) => [code, path]) // => [['freeButCharged', '/station/feeForMinors']]
 */
export function checkDossier(dossier: StationDossier): readonly Irregularity[] {
  const index = dossierIndex(dossier);
  const places = new Map(index.records.map(({ steps, kind, id }) => [jsonPointer(steps), { kind, id }]));
  return (Object.keys(invariants) as InvariantCode[]).flatMap((code) => {
    const { severity, says, breaches } = invariants[code];
    return breaches(dossier, index).map(({ steps, related = [] }): Irregularity => {
      const record = places.get(jsonPointer(steps.slice(0, 2)));
      return {
        code,
        severity,
        message: says,
        path: jsonPointer(steps),
        ...(record === undefined ? {} : { record }),
        related,
      };
    });
  });
}
