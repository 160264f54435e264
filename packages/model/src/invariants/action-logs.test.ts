import { describeInvariants } from '../testing/describe-invariants.ts';
import { actionLogInvariants } from './action-logs.ts';

const at = (day: string) => `${day}T09:00:00+08:00`;
const acts = (...entries: readonly (readonly [action: string, day: string])[]) =>
  entries.map(([action, day]) => ({
    action,
    at: at(day),
    note: '说明',
    ...(action === 'close' ? { reason: 'goalsMet' } : {}),
  }));
const openCase = {
  id: 'c-1',
  minorId: 'm-1',
  legalBasis: 'statutoryDuty',
  actions: acts(['discover', '2025-03-01'], ['register', '2025-03-02']),
};
const report = { id: 'r-1', discoveredAt: at('2025-03-01'), recipients: [{ id: 'x', organ: 'police' }], actions: [] };

describeInvariants(actionLogInvariants, {
  brokenLog: {
    broken: { cases: [{ ...openCase, actions: acts(['discover', '2025-03-01'], ['serve', '2025-03-02']) }] },
    sound: { cases: [openCase] },
    path: '/cases/0/actions/1/action',
  },
  brokenReportLog: {
    broken: { reports: [{ ...report, actions: [{ action: 'send', at: at('2025-03-02'), recipientId: 'y' }] }] },
    sound: { reports: [{ ...report, actions: [{ action: 'send', at: at('2025-03-02'), recipientId: 'x' }] }] },
    path: '/reports/0/actions/0/recipientId',
  },
});
