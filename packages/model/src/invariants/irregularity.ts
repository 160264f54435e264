import type { RecordReference } from '../dossier/dossier-records.ts';
import type { StationDossier } from '../dossier/station-dossier.ts';
import type { Text } from '../text.ts';
import type { DossierIndex } from './dossier-index.ts';

/** Where something does not hold. */
export interface Breach {
  /** The steps to the offending value, for a JSON pointer. */
  readonly steps: readonly PropertyKey[];
  /** The other records that it takes to see it. */
  readonly related?: readonly RecordReference[];
}

/** Something that holds between the facts of a dossier, whatever the policy. */
export interface Invariant {
  /** `error` cannot be true; `query` may be, and then a reason is called for. */
  readonly severity: 'error' | 'query';
  /** What is the matter when it does not hold. */
  readonly says: Text;
  /** Where it does not hold. A fact that is not known breaches nothing. */
  readonly breaches: (dossier: StationDossier, index: DossierIndex) => readonly Breach[];
}

/** A place where a dossier contradicts itself. Ids only: no datum of a person is in it. */
export interface Irregularity {
  /** Name of the invariant. */
  readonly code: string;
  readonly severity: Invariant['severity'];
  readonly message: Text;
  /** JSON pointer into the dossier. */
  readonly path: string;
  /** The record that it is found in; absent for the station itself. */
  readonly record?: RecordReference;
  readonly related: readonly RecordReference[];
}
