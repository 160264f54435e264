import { type PlacedRecord, placedRecords, type RecordOf } from '../dossier/dossier-records.ts';
import type { StationDossier } from '../dossier/station-dossier.ts';
import type { RecordKind } from '../record-kind.ts';

/** The records of a dossier by kind and id. Of two records with one id the first is found. */
export interface DossierIndex {
  readonly records: readonly PlacedRecord[];
  readonly of: (kind: RecordKind) => readonly PlacedRecord[];
  readonly find: <Kind extends RecordKind>(kind: Kind, id: string | undefined) => RecordOf<Kind> | undefined;
}

/** Indexes a dossier once for all invariants. */
export function dossierIndex(dossier: StationDossier): DossierIndex {
  const records = placedRecords(dossier);
  const byKind = new Map<RecordKind, PlacedRecord[]>();
  const byId = new Map<string, PlacedRecord>();
  for (const placed of records) {
    const ofKind = byKind.get(placed.kind);
    if (ofKind === undefined) byKind.set(placed.kind, [placed]);
    else ofKind.push(placed);
    const name = `${placed.kind} ${placed.id}`;
    if (!byId.has(name)) byId.set(name, placed);
  }
  return {
    records,
    of: (kind) => byKind.get(kind) ?? [],
    find: <Kind extends RecordKind>(kind: Kind, id: string | undefined) =>
      byId.get(`${kind} ${id}`)?.record as RecordOf<Kind> | undefined,
  };
}
