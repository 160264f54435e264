import { describeInvariants } from '../testing/describe-invariants.ts';
import { reportInvariants } from './reports.ts';

const at = (day: string) => `${day}T09:00:00+08:00`;
const report = { id: 'r-1', discoveredAt: at('2025-03-01'), recipients: [{ id: 'x', organ: 'police' }], actions: [] };

describeInvariants(reportInvariants, {
  reportBeforeDiscovery: {
    broken: { reports: [{ ...report, actions: [{ action: 'send', at: '2025-03-01T00:59:59Z', recipientId: 'x' }] }] },
    sound: { reports: [{ ...report, actions: [{ action: 'send', at: '2025-03-01T01:00:00Z', recipientId: 'x' }] }] },
    path: '/reports/0/actions/0/at',
  },
  duplicateRegisterNumber: {
    broken: {
      reports: [
        { ...report, registerNo: '2025-001' },
        { ...report, id: 'r-2', registerNo: '2025-001' },
      ],
    },
    sound: { reports: [report, { ...report, id: 'r-2' }, { ...report, id: 'r-3', registerNo: '2025-001' }] },
    path: '/reports/1/registerNo',
  },
  handledWithoutAcceptance: {
    broken: { reports: [{ ...report, handling: [{ stage: 'investigated', at: at('2025-03-02') }] }] },
    sound: { reports: [{ ...report, handling: [] }] },
    path: '/reports/0/handling',
  },
  handlingOutOfOrder: {
    broken: {
      reports: [
        {
          ...report,
          handling: [
            { stage: 'accepted', at: at('2025-03-02') },
            { stage: 'answered', at: at('2025-03-03') },
            { stage: 'handled', at: at('2025-03-04') },
          ],
        },
      ],
    },
    sound: {
      reports: [
        {
          ...report,
          handling: [
            { stage: 'handled', at: at('2025-03-03') },
            { stage: 'accepted', at: at('2025-03-02') },
          ],
        },
      ],
    },
    path: '/reports/0/handling',
  },
});
