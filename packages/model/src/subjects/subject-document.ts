import { placedRecords, type RecordReference, recordsOf } from '../dossier/dossier-records.ts';
import type { StationDossier } from '../dossier/station-dossier.ts';
import type { Fields } from '../fields/field.ts';
import { recordFields } from '../fields/record-fields.ts';
import { type RecordKind, recordKinds } from '../record-kind.ts';
import { enrichedRecord } from './enriched-record.ts';

/** What a decision can be about: the station, its street, or a record of any kind. */
export type SubjectKind = 'station' | 'street' | RecordKind;

/** The plain document that a decision reads, and whom it is about. */
export interface SubjectDocument {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly document: Readonly<Record<string, unknown>>;
}

/**
 * The subjects of a kind in a dossier, each with everything that points to it: a staff member with posts, record checks
 * and trainings, a minor with cases, visits and plans, a station with all that it keeps. A list of the dossier that is
 * not known is not there, so that a rule asks for it instead of finding nothing.
 *
 * Lists have the names that the dossier gives them. The one record that a field points to stands under the field's name
 * without `Id`, such as `household` of a minor, without its own lists.
 *
 * @example
 * const station = { id: 's-1', name: '示例站', divisionCode: '310105099' }
 * const minors = [{ id: 'm-1', name: '王示例' }]
 * const visits = [{ id: 'v-1', minorId: 'm-1', at: '2023-06-30T16:30:00Z', visitorRole: 'childDirector', mode: 'inPerson' }]
 * const [minor] = subjectsOf({ dossier: '1', station, minors, visits }, 'minor')
 * minor.document.visits.map(({ date }) => date) // => ['2023-07-01']
 * minor.document.plans // => undefined
 */
export function subjectsOf(dossier: StationDossier, kind: SubjectKind): readonly SubjectDocument[] {
  const { station, street } = dossier;
  if (kind === 'station') {
    const document = { ...station, ...(street === undefined ? {} : { street }), ...listsOf(dossier) };
    return [{ kind, id: station.id, document }];
  }
  if (kind === 'street') {
    if (street === undefined) return [];
    return [{ kind, id: street.id, document: { ...street, station, ...listsOf(dossier) } }];
  }
  const pointing = recordsByTarget(dossier, kind);
  const known = (Object.keys(recordKinds) as RecordKind[]).filter(
    (other) => recordsOf(dossier, other) !== undefined && pointsTo(recordFields[other], kind),
  );
  const byId = new Map(placedRecords(dossier).map((placed) => [`${placed.kind} ${placed.id}`, placed] as const));
  return (recordsOf(dossier, kind) ?? []).map((record): SubjectDocument => {
    const own = enrichedRecord(kind, record as unknown as Readonly<Record<string, unknown>> & { readonly id: string });
    const lists = Object.fromEntries(
      known.map((other) => [
        recordKinds[other].collection,
        (pointing.get(record.id) ?? []).filter((placed) => placed.kind === other).map((placed) => placed.record),
      ]),
    );
    const single = Object.entries(recordFields[kind]).flatMap(([name, { refersTo }]) => {
      const target = refersTo === undefined ? undefined : byId.get(`${refersTo} ${String(own[name])}`);
      if (target === undefined || !name.endsWith('Id')) return [];
      return [[name.slice(0, -2), enrichedRecord(target.kind, target.record)] as const];
    });
    return { kind, id: record.id, document: { ...Object.fromEntries(single), ...own, ...lists } };
  });
}

function listsOf(dossier: StationDossier): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (Object.keys(recordKinds) as RecordKind[]).flatMap((kind) => {
      const records = recordsOf(dossier, kind);
      if (records === undefined) return [];
      const enriched = (records as readonly ({ readonly id: string } & Readonly<Record<string, unknown>>)[]).map(
        (record) => enrichedRecord(kind, record),
      );
      return [[recordKinds[kind].collection, enriched] as const];
    }),
  );
}

function pointsTo(fields: Fields, kind: RecordKind): boolean {
  return Object.values(fields).some(({ refersTo }) => refersTo === kind);
}

interface Pointing extends RecordReference {
  readonly record: Readonly<Record<string, unknown>>;
}

/** The records that point to each record of a kind, by its id. A record that points twice is there once. */
function recordsByTarget(dossier: StationDossier, kind: RecordKind): ReadonlyMap<string, readonly Pointing[]> {
  const byTarget = new Map<string, Pointing[]>();
  for (const placed of placedRecords(dossier)) {
    const fields = Object.entries(recordFields[placed.kind]).filter(([, { refersTo }]) => refersTo === kind);
    const targets = new Set(fields.flatMap(([name]) => [placed.record[name]].flat()));
    for (const target of targets) {
      if (typeof target !== 'string') continue;
      const pointing = { kind: placed.kind, id: placed.id, record: enrichedRecord(placed.kind, placed.record) };
      const others = byTarget.get(target);
      if (others === undefined) byTarget.set(target, [pointing]);
      else others.push(pointing);
    }
  }
  return byTarget;
}
