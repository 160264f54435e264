import { civilDateOf, isCivilDate } from '@hutong/calendar';
import type { RecordKind } from '../record-kind.ts';
import { compareInstants } from '../values/compare-instants.ts';
import type { Breach, Invariant } from './irregularity.ts';

/** Two fields of a record, the first of which cannot come after the second. */
type Order = readonly [kind: RecordKind, earlier: string, later: string];

const orders: readonly Order[] = [
  ['staffMember', 'hiredOn', 'terminatedOn'],
  ['backgroundCheck', 'requestedOn', 'resultReceivedOn'],
  ['training', 'startedOn', 'completedOn'],
  ['certificate', 'issuedOn', 'validTo'],
  ['enrolment', 'enrolledOn', 'endedOn'],
  ['lead', 'discoveredAt', 'receivedAt'],
  ['visit', 'at', 'recordedOn'],
  ['transfer', 'requestedOn', 'settledOn'],
  ['activity', 'startsOn', 'endsOn'],
  ['incident', 'discoveredAt', 'reportedAt'],
  ['supervisedMatter', 'listedOn', 'closedOn'],
  ['supervisedMatter', 'listedOn', 'dueOn'],
  ['suggestion', 'issuedOn', 'receivedOn'],
  ['suggestion', 'receivedOn', 'repliedOn'],
  ['regulation', 'effectiveFrom', 'effectiveTo'],
  ['resourceExchange', 'date', 'matchedOn'],
  ['minor', 'birthDate', 'diedOn'],
  ['assessment', 'date', 'to'],
];

/** A day and a moment are compared by their days: a day has no hour. */
function isAfter(one: string, other: string): boolean {
  if (!isCivilDate(one) && !isCivilDate(other)) return compareInstants(one, other) > 0;
  const day = (text: string) => (isCivilDate(text) ? text : civilDateOf(text));
  return day(one) > day(other);
}

/** The codes of {@link dateOrderInvariants}. */
export type DateOrderInvariantCode = 'datesOutOfOrder' | 'termEndsBeforeItStarts';

/** That time runs forwards. */
export const dateOrderInvariants: Readonly<Record<DateOrderInvariantCode, Invariant>> = {
  datesOutOfOrder: {
    severity: 'error',
    says: { zh: '日期先后颠倒', en: 'a date comes before one that it has to follow' },
    breaches: (_, { of }) =>
      orders.flatMap(([kind, earlier, later]) =>
        of(kind).flatMap(({ record, steps }): readonly Breach[] => {
          const [first, second] = [record[earlier], record[later]];
          if (typeof first !== 'string' || typeof second !== 'string' || !isAfter(first, second)) return [];
          return [{ steps: [...steps, later] }];
        }),
      ),
  },
  termEndsBeforeItStarts: {
    severity: 'error',
    says: { zh: '学期结束早于开学', en: 'a term ends before it starts' },
    breaches: ({ schools = [] }) =>
      schools.flatMap(({ terms = [] }, at) =>
        terms.flatMap(({ start, end }, position) =>
          start <= end ? [] : [{ steps: ['schools', at, 'terms', position, 'end'] }],
        ),
      ),
  },
};
