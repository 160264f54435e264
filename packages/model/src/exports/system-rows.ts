import { recordsOf } from '../dossier/dossier-records.ts';
import type { StationDossier } from '../dossier/station-dossier.ts';
import { type ExternalSystem, type SystemColumn, systemTables } from './system-tables.ts';

/** A row of a system's table: one minor, with the values under each heading in the order of the table. */
export interface SystemRow {
  readonly minorId: string;
  /** Of each column the values that the dossier has; several where several records point to the minor. */
  readonly cells: readonly (readonly string[])[];
}

/** What goes into the table of a system. */
export interface SystemRowsOptions {
  /** The fields that may leave, such as `minor.name`. What is not on the list stays empty; by itself nothing leaves. */
  readonly allowed: readonly string[];
}

/**
 * The rows of what a station hands to a system: the minors that are linked to it. Only the id goes out by itself; every
 * other field has to be on the list that the district agreed on.
 *
 * @example
 * const station = { id: 's-1', name: '示例站', divisionCode: '310105099' }
 * const minors = [{ id: 'm-1', name: '王示例', sex: 'female' }]
 * const systemLinks = [{ id: 'l-1', system: 'communityCloud', minorId: 'm-1' }]
 * const [row] = systemRows({ dossier: '1', station, minors, systemLinks }, 'communityCloud', { allowed: ['minor.sex'] })
 * row.cells.slice(0, 3) // => [['m-1'], [], ['female']]
 */
export function systemRows(
  dossier: StationDossier,
  system: ExternalSystem,
  { allowed }: SystemRowsOptions,
): readonly SystemRow[] {
  const linked = new Set(
    (dossier.systemLinks ?? []).filter((link) => link.system === system).map(({ minorId }) => minorId),
  );
  return [...linked].map(
    (minorId): SystemRow => ({
      minorId,
      cells: systemTables[system].columns.map((column) => {
        const isId = column.kind === 'minor' && column.field === 'id';
        return isId || allowed.includes(`${column.kind}.${column.field}`) ? valuesOf(dossier, minorId, column) : [];
      }),
    }),
  );
}

function valuesOf(dossier: StationDossier, minorId: string, { kind, field }: SystemColumn): readonly string[] {
  const records = (recordsOf(dossier, kind) ?? []) as readonly Readonly<Record<string, unknown>>[];
  const own = records.filter((record) => (kind === 'minor' ? record.id : record.minorId) === minorId);
  return own.flatMap((record) => [record[field]].flat()).filter((value): value is string => typeof value === 'string');
}
