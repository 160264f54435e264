import { describeInvariants } from '../testing/describe-invariants.ts';
import { periodInvariants } from './periods.ts';

const plan = { id: 'n-1', minorId: 'm-1', caseId: 'c-1', status: 'active', from: '2025-03-02', goals: [] };

describeInvariants(periodInvariants, {
  overlappingPeriods: {
    broken: {
      categories: [
        { id: 'a', minorId: 'm-1', category: 'leftBehind', from: '2025-01-01', to: '2025-06-30' },
        { id: 'b', minorId: 'm-1', category: 'leftBehind', from: '2025-06-30' },
      ],
    },
    sound: {
      categories: [
        { id: 'a', minorId: 'm-1', category: 'leftBehind', from: '2025-01-01', to: '2025-06-30' },
        { id: 'b', minorId: 'm-1', category: 'leftBehind', from: '2025-07-01' },
        { id: 'c', minorId: 'm-1', category: 'disabled', from: '2025-01-01' },
      ],
    },
    path: '/categories/1/from',
  },
  overlappingPlans: {
    broken: { plans: [plan, { ...plan, id: 'n-2', from: '2025-01-01' }] },
    sound: {
      plans: [
        plan,
        { ...plan, id: 'n-2', incidentId: 'i-1' },
        { ...plan, id: 'n-3', minorId: 'm-2' },
        { ...plan, id: 'n-4', status: 'draft' },
      ],
    },
    path: '/plans/1/from',
  },
});
