import { compareInstants } from '../values/compare-instants.ts';
import type { Breach, Invariant } from './irregularity.ts';
import { repeated } from './repeated.ts';

const stages = ['accepted', 'investigated', 'handled', 'answered'] as const;

/** The codes of {@link reportInvariants}. */
export type ReportInvariantCode =
  | 'reportBeforeDiscovery'
  | 'duplicateRegisterNumber'
  | 'handledWithoutAcceptance'
  | 'handlingOutOfOrder';

/** That a report follows what it reports, and that its register holds each once. */
export const reportInvariants: Readonly<Record<ReportInvariantCode, Invariant>> = {
  reportBeforeDiscovery: {
    severity: 'error',
    says: { zh: '报告早于发现', en: 'a report was sent before the discovery' },
    breaches: ({ reports = [] }) =>
      reports.flatMap(({ discoveredAt, actions }, at) =>
        actions.flatMap((entry, position) =>
          entry.action === 'send' && compareInstants(entry.at, discoveredAt) < 0
            ? [{ steps: ['reports', at, 'actions', position, 'at'] }]
            : [],
        ),
      ),
  },
  duplicateRegisterNumber: {
    severity: 'error',
    says: { zh: '报告登记编号重复', en: 'two reports have the same register number' },
    breaches: ({ reports = [] }) =>
      repeated(
        reports.map((report, at) => ({ report, at })),
        ({ report }) => report.registerNo,
      ).map(({ item, first }) => ({
        steps: ['reports', item.at, 'registerNo'],
        related: [{ kind: 'mandatoryReport', id: first.report.id }],
      })),
  },
  handledWithoutAcceptance: {
    severity: 'error',
    says: { zh: '有处理环节而没有受理', en: 'a report is being handled without having been accepted' },
    breaches: ({ reports = [] }) =>
      reports.flatMap(({ handling = [] }, at) =>
        handling.length === 0 || handling.some(({ stage }) => stage === 'accepted')
          ? []
          : [{ steps: ['reports', at, 'handling'] }],
      ),
  },
  handlingOutOfOrder: {
    severity: 'query',
    says: { zh: '处理环节未按受理、调查、处置、反馈的先后', en: 'the stages of handling are not in their usual order' },
    breaches: ({ reports = [] }) =>
      reports.flatMap(({ handling = [] }, at): readonly Breach[] => {
        const inTime = [...handling].sort((one, other) => compareInstants(one.at, other.at));
        const order = inTime.map(({ stage }) => stages.indexOf(stage));
        return order.every((rank, position) => position === 0 || rank >= (order[position - 1] ?? 0))
          ? []
          : [{ steps: ['reports', at, 'handling'] }];
      }),
  },
};
