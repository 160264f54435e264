import { describeInvariants } from '../testing/describe-invariants.ts';
import { resourceInvariants } from './resources.ts';

const station = { id: 's-1', name: '示例站', divisionCode: '310105099' };
const income = { id: 'f-1', kind: 'income', fiscalYear: 2025, amount: 100 };
const expense = { id: 'f-2', kind: 'expense', fiscalYear: 2025, amount: 100, sourceId: 'f-1' };

describeInvariants(resourceInvariants, {
  overspent: {
    broken: { fundLines: [income, { ...expense, amount: 100.01 }] },
    sound: {
      fundLines: [
        { ...income, amount: 0.3 },
        { ...expense, amount: 0.1 },
        { ...expense, id: 'f-3', amount: 0.2 },
      ],
    },
    path: '/fundLines/0/amount',
  },
  expensePaidFromExpense: {
    broken: { fundLines: [income, expense, { ...expense, id: 'f-3', sourceId: 'f-2' }] },
    sound: { fundLines: [income, expense] },
    path: '/fundLines/2/sourceId',
  },
  freeButCharged: {
    broken: { station: { ...station, feePolicy: 'free', feeForMinors: 0.01 } },
    sound: { station: { ...station, feePolicy: 'free', feeForMinors: 0 } },
    path: '/station/feeForMinors',
  },
  attendanceAtCancelled: {
    broken: {
      activities: [
        {
          id: 'y',
          title: '示例活动',
          kind: 'familyEducation',
          startsOn: '2025-05-10',
          status: 'cancelled',
          minorsAttending: 3,
        },
      ],
    },
    sound: {
      activities: [
        {
          id: 'y',
          title: '示例活动',
          kind: 'familyEducation',
          startsOn: '2025-05-10',
          status: 'cancelled',
          minorsAttending: 0,
        },
      ],
    },
    path: '/activities/0/status',
  },
  matchNotMutual: {
    broken: {
      resourceExchanges: [
        { id: 'x', kind: 'offer', date: '2025-05-10', text: '绘本', matchedWithId: 'y' },
        { id: 'y', kind: 'need', date: '2025-05-11', text: '绘本' },
      ],
    },
    sound: {
      resourceExchanges: [
        { id: 'x', kind: 'offer', date: '2025-05-10', text: '绘本', matchedWithId: 'y' },
        { id: 'y', kind: 'need', date: '2025-05-11', text: '绘本', matchedWithId: 'x' },
      ],
    },
    path: '/resourceExchanges/0/matchedWithId',
  },
});
