import type { CivilDate } from '@hutong/calendar';
import type { PlacedRecord } from '../dossier/dossier-records.ts';
import type { RecordKind } from '../record-kind.ts';
import type { Breach, Invariant } from './irregularity.ts';

interface Period {
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}

/**
 * Whether two periods share a day. Last days are included; an end that is left out is open.
 *
 * @example
 * periodsOverlap({ from: '2025-01-01', to: '2025-06-30' }, { from: '2025-06-30' }) // => true
 * periodsOverlap({ from: '2025-01-01', to: '2025-06-30' }, { from: '2025-07-01' }) // => false
 */
export function periodsOverlap(one: Period, other: Period): boolean {
  const startsInTime = (first: Period, second: Period) =>
    first.from === undefined || second.to === undefined || first.from <= second.to;
  return startsInTime(one, other) && startsInTime(other, one);
}

/** Which records of a kind may not hold at the same time: those that agree in all the named fields. */
interface ExclusiveRecords {
  readonly kind: RecordKind;
  readonly sameIn: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

const exclusive: readonly ExclusiveRecords[] = [
  { kind: 'categoryAssignment', sameIn: ['minorId', 'category'] },
  { kind: 'enrolment', sameIn: ['minorId', 'label'], from: 'enrolledOn', to: 'endedOn' },
  { kind: 'post', sameIn: ['personId', 'role', 'communityId'] },
  { kind: 'placement', sameIn: ['minorId'] },
  { kind: 'schoolAgreement', sameIn: ['schoolId'] },
];

function overlaps(
  records: readonly PlacedRecord[],
  { sameIn, from = 'from', to = 'to' }: ExclusiveRecords,
): readonly Breach[] {
  const groups = new Map<string, PlacedRecord[]>();
  for (const placed of records) {
    const name = JSON.stringify(sameIn.map((field) => placed.record[field] ?? null));
    groups.set(name, [...(groups.get(name) ?? []), placed]);
  }
  const periodOf = ({ record }: PlacedRecord) => ({ from: record[from], to: record[to] }) as Period;
  return [...groups.values()].flatMap((group) =>
    group.flatMap((placed, at): readonly Breach[] => {
      const earlier = group.slice(0, at).find((other) => periodsOverlap(periodOf(other), periodOf(placed)));
      return earlier === undefined
        ? []
        : [{ steps: [...placed.steps, from], related: [{ kind: earlier.kind, id: earlier.id }] }];
    }),
  );
}

/** The codes of {@link periodInvariants}. */
export type PeriodInvariantCode = 'overlappingPeriods' | 'overlappingPlans';

/** That what excludes itself does not hold twice at a time. */
export const periodInvariants: Readonly<Record<PeriodInvariantCode, Invariant>> = {
  overlappingPeriods: {
    severity: 'error',
    says: { zh: '两条互斥记录的期间重叠', en: 'two records that exclude each other share a day' },
    breaches: (_, { of }) => exclusive.flatMap((rule) => overlaps(of(rule.kind), rule)),
  },
  overlappingPlans: {
    severity: 'query',
    says: { zh: '同一名未成年人有两份期间重叠的方案', en: 'a minor has two active plans at a time' },
    breaches: ({ plans = [] }) =>
      plans.flatMap((plan, at): readonly Breach[] => {
        if (plan.status !== 'active') return [];
        const earlier = plans
          .slice(0, at)
          .find(
            (other) =>
              other.status === 'active' &&
              other.minorId === plan.minorId &&
              other.incidentId === plan.incidentId &&
              periodsOverlap(other, plan),
          );
        return earlier === undefined
          ? []
          : [{ steps: ['plans', at, 'from'], related: [{ kind: 'plan', id: earlier.id }] }];
      }),
  },
};
