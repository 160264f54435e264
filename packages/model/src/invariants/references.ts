import { recordsOf } from '../dossier/dossier-records.ts';
import type { Field, Fields } from '../fields/field.ts';
import { recordFields } from '../fields/record-fields.ts';
import { stationFields } from '../fields/station.ts';
import { divisionLiesIn } from '../identifiers/division-code.ts';
import type { RecordKind } from '../record-kind.ts';
import type { Breach, Invariant } from './irregularity.ts';

interface Reference {
  readonly steps: readonly PropertyKey[];
  readonly to: RecordKind;
  readonly id: string;
}

/** Every reference in a value, with its place. */
function referencesIn(value: unknown, fields: Fields, steps: readonly PropertyKey[]): readonly Reference[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => referencesIn(item, fields, [...steps, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, within]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return field === undefined ? [] : referencesOfField(within, field, [...steps, name]);
  });
}

function referencesOfField(value: unknown, field: Field, steps: readonly PropertyKey[]): readonly Reference[] {
  if (field.fields !== undefined) return referencesIn(value, field.fields, steps);
  const { refersTo } = field;
  if (refersTo === undefined) return [];
  if (typeof value === 'string') return [{ steps, to: refersTo, id: value }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((id, at) => (typeof id === 'string' ? [{ steps: [...steps, at], to: refersTo, id }] : []));
}

/** The codes of {@link referenceInvariants}. */
export type ReferenceInvariantCode =
  | 'danglingReference'
  | 'caseOfAnotherMinor'
  | 'unknownZone'
  | 'communityOutsideStreet'
  | 'streetOfAnotherStation';

/** That what a record points to is there, and belongs to it. */
export const referenceInvariants: Readonly<Record<ReferenceInvariantCode, Invariant>> = {
  danglingReference: {
    severity: 'error',
    says: { zh: '所指的记录不存在', en: 'the record that is pointed to does not exist' },
    breaches: (dossier, { records, find }) => {
      const references = [
        ...records.flatMap(({ record, kind, steps }) => referencesIn(record, recordFields[kind], steps)),
        ...referencesIn(dossier.station, stationFields, ['station']),
      ];
      return references
        .filter(({ to, id }) => recordsOf(dossier, to) !== undefined && find(to, id) === undefined)
        .map(({ steps }) => ({ steps }));
    },
  },
  caseOfAnotherMinor: {
    severity: 'error',
    says: { zh: '记录与所属个案不是同一名未成年人', en: 'a record and its case are about different minors' },
    breaches: (_, { records, find }) =>
      records.flatMap(({ record, steps }): readonly Breach[] => {
        const { caseId, minorId } = record;
        if (typeof caseId !== 'string' || typeof minorId !== 'string') return [];
        const found = find('case', caseId);
        if (found === undefined || found.minorId === minorId) return [];
        return [{ steps: [...steps, 'caseId'], related: [{ kind: 'case', id: caseId }] }];
      }),
  },
  unknownZone: {
    severity: 'error',
    says: { zh: '与之分离的功能区不存在', en: 'a zone is separated from one that does not exist' },
    breaches: ({ station: { zones = [] } }) =>
      zones.flatMap(({ separatedFrom = [] }, at) =>
        separatedFrom.flatMap((id, position) =>
          zones.some((zone) => zone.id === id) ? [] : [{ steps: ['station', 'zones', at, 'separatedFrom', position] }],
        ),
      ),
  },
  communityOutsideStreet: {
    severity: 'query',
    says: { zh: '居民区代码不在本街道（镇）范围内', en: 'the code of a residential area lies outside the street' },
    breaches: ({ station, communities = [] }) =>
      communities.flatMap(({ divisionCode }, at) =>
        divisionCode === undefined || divisionLiesIn(divisionCode, station.divisionCode)
          ? []
          : [{ steps: ['communities', at, 'divisionCode'] }],
      ),
  },
  streetOfAnotherStation: {
    severity: 'error',
    says: { zh: '站点与街道（镇）的区划代码不一致', en: 'station and street have different division codes' },
    breaches: ({ station, street }) =>
      street === undefined ||
      divisionLiesIn(station.divisionCode, street.divisionCode) ||
      divisionLiesIn(street.divisionCode, station.divisionCode)
        ? []
        : [{ steps: ['street', 'divisionCode'] }],
  },
};
