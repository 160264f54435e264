import { type CivilDate, civilDateOf, isCivilDate } from '@hutong/calendar';
import type { RecordKind } from '../record-kind.ts';
import type { Breach, Invariant } from './irregularity.ts';

/** Where the day of a record about a minor stands. */
const dayFields: readonly (readonly [kind: RecordKind, field: string])[] = [
  ['visit', 'at'],
  ['assessment', 'date'],
  ['serviceEvent', 'date'],
  ['screening', 'date'],
  ['enrolment', 'enrolledOn'],
  ['categoryAssignment', 'from'],
  ['placement', 'from'],
  ['psychConcern', 'discoveredAt'],
  ['transfer', 'requestedOn'],
  ['allowancePayment', 'paidOn'],
];

function outside(
  isOutside: (day: CivilDate, minor: { readonly birthDate?: CivilDate; readonly diedOn?: CivilDate }) => boolean,
): Invariant['breaches'] {
  return (_, { of, find }) =>
    dayFields.flatMap(([kind, field]) =>
      of(kind).flatMap(({ record, steps }): readonly Breach[] => {
        const { minorId, [field]: at } = record;
        if (typeof minorId !== 'string' || typeof at !== 'string') return [];
        const minor = find('minor', minorId);
        if (minor === undefined || !isOutside(isCivilDate(at) ? at : civilDateOf(at), minor)) return [];
        return [{ steps: [...steps, field], related: [{ kind: 'minor', id: minor.id }] }];
      }),
    );
}

/** The codes of {@link lifeSpanInvariants}. */
export type LifeSpanInvariantCode = 'recordBeforeBirth' | 'recordAfterDeath';

/** That a record about a minor lies within the minor's life. */
export const lifeSpanInvariants: Readonly<Record<LifeSpanInvariantCode, Invariant>> = {
  recordBeforeBirth: {
    severity: 'error',
    says: { zh: '记录早于出生日期', en: 'a record lies before the birth of the minor' },
    breaches: /* @__PURE__ */ outside((day, { birthDate }) => birthDate !== undefined && day < birthDate),
  },
  recordAfterDeath: {
    severity: 'error',
    says: { zh: '记录晚于死亡日期', en: 'a record lies after the death of the minor' },
    breaches: /* @__PURE__ */ outside((day, { diedOn }) => diedOn !== undefined && day > diedOn),
  },
};
