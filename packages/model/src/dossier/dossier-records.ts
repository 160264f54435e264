import { type RecordKind, recordKinds } from '../record-kind.ts';
import type { StationDossier } from './station-dossier.ts';

/** A record of a kind. */
export type RecordOf<Kind extends RecordKind> = NonNullable<
  StationDossier[(typeof recordKinds)[Kind]['collection']]
>[number];

/** The kind and the id of a record. Ids are unique within a kind. */
export interface RecordReference {
  readonly kind: RecordKind;
  readonly id: string;
}

/** A record with its kind and its place in the dossier. */
export interface PlacedRecord extends RecordReference {
  /** The steps that lead to it, for a JSON pointer. */
  readonly steps: readonly [collection: string, index: number];
  readonly record: Readonly<Record<string, unknown>> & { readonly id: string };
}

/**
 * The records of a kind, or `undefined` when the dossier does not say: that is not the same as none.
 *
 * @example
 * const dossier = { dossier: '1', station: { id: 's-1', name: '示例站', divisionCode: '310105099' }, visits: [] }
 * recordsOf(dossier, 'visit') // => []
 * recordsOf(dossier, 'minor') // => undefined
 */
export function recordsOf<Kind extends RecordKind>(
  dossier: StationDossier,
  kind: Kind,
): readonly RecordOf<Kind>[] | undefined {
  return dossier[recordKinds[kind].collection] as readonly RecordOf<Kind>[] | undefined;
}

/**
 * Every record of a dossier with its kind and its place, kind by kind.
 *
 * @example
 * const station = { id: 's-1', name: '示例站', divisionCode: '310105099' }
 * const project = { id: 'p-1', name: '示例项目', kind: 'project' }
 * placedRecords({ dossier: '1', station, projects: [project] }) // => [{ kind: 'project', id: 'p-1', steps: ['projects', 0], record: project }]
 */
export function placedRecords(dossier: StationDossier): readonly PlacedRecord[] {
  return (Object.keys(recordKinds) as RecordKind[]).flatMap((kind) =>
    (recordsOf(dossier, kind) ?? []).map(
      (record, index): PlacedRecord => ({
        kind,
        id: record.id,
        steps: [recordKinds[kind].collection, index],
        record: record as PlacedRecord['record'],
      }),
    ),
  );
}
