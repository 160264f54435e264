import type { Breach, Invariant } from './irregularity.ts';

/** Fen, so that sums of yuan are exact. */
const fen = (yuan: number) => Math.round(yuan * 100);

/** The codes of {@link resourceInvariants}. */
export type ResourceInvariantCode =
  | 'overspent'
  | 'expensePaidFromExpense'
  | 'freeButCharged'
  | 'attendanceAtCancelled'
  | 'matchNotMutual';

/** That what is spent was there, and that what the station says of itself agrees. */
export const resourceInvariants: Readonly<Record<ResourceInvariantCode, Invariant>> = {
  overspent: {
    severity: 'query',
    says: { zh: '支出合计超过所用资金', en: 'the expenses come to more than the funds that they are paid from' },
    breaches: ({ fundLines = [] }) =>
      fundLines.flatMap((source, at): readonly Breach[] => {
        const expenses = fundLines.filter(({ kind, sourceId }) => kind === 'expense' && sourceId === source.id);
        const spent = expenses.reduce((sum, { amount }) => sum + fen(amount), 0);
        if (source.kind === 'expense' || spent <= fen(source.amount)) return [];
        return [
          {
            steps: ['fundLines', at, 'amount'],
            related: expenses.map(({ id }) => ({ kind: 'fundLine' as const, id })),
          },
        ];
      }),
  },
  expensePaidFromExpense: {
    severity: 'error',
    says: { zh: '支出来源不是收入或预算', en: 'an expense is paid from another expense' },
    breaches: ({ fundLines = [] }, { find }) =>
      fundLines.flatMap(({ sourceId }, at): readonly Breach[] => {
        const source = find('fundLine', sourceId);
        return source?.kind === 'expense'
          ? [{ steps: ['fundLines', at, 'sourceId'], related: [{ kind: 'fundLine', id: source.id }] }]
          : [];
      }),
  },
  freeButCharged: {
    severity: 'error',
    says: { zh: '收费方式为免费，金额却不为零', en: 'the fee policy says free and the fee is not zero' },
    breaches: ({ station: { feePolicy, feeForMinors } }) =>
      feePolicy === 'free' && feeForMinors !== undefined && feeForMinors > 0
        ? [{ steps: ['station', 'feeForMinors'] }]
        : [],
  },
  attendanceAtCancelled: {
    severity: 'query',
    says: { zh: '已取消的活动却有到场人数', en: 'people attended an activity that was cancelled' },
    breaches: ({ activities = [] }) =>
      activities.flatMap(({ status, minorsAttending = 0, adultsAttending = 0 }, at) =>
        status === 'cancelled' && minorsAttending + adultsAttending > 0
          ? [{ steps: ['activities', at, 'status'] }]
          : [],
      ),
  },
  matchNotMutual: {
    severity: 'query',
    says: {
      zh: '供需对接只有一方登记，或同为供给或需求',
      en: 'a match is on record on one side only, or joins two offers or two needs',
    },
    breaches: ({ resourceExchanges = [] }, { find }) =>
      resourceExchanges.flatMap(({ id, kind, matchedWithId }, at): readonly Breach[] => {
        const other = find('resourceExchange', matchedWithId);
        return other === undefined || (other.matchedWithId === id && other.kind !== kind)
          ? []
          : [
              {
                steps: ['resourceExchanges', at, 'matchedWithId'],
                related: [{ kind: 'resourceExchange', id: other.id }],
              },
            ];
      }),
  },
};
