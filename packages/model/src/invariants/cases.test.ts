import { describeInvariants } from '../testing/describe-invariants.ts';
import { caseInvariants } from './cases.ts';

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
const closedCase = {
  ...openCase,
  actions: acts(['discover', '2025-03-01'], ['register', '2025-03-02'], ['close', '2025-09-30']),
};
const plan = { id: 'n-1', minorId: 'm-1', caseId: 'c-1', status: 'active', from: '2025-03-02', goals: [] };
const openTask = { ...plan, goals: [{ id: 'g', text: '目标', tasks: [{ id: 't', text: '任务' }] }] };
const visit = { id: 'v-1', minorId: 'm-1', at: '2025-05-10', visitorRole: 'childDirector', mode: 'inPerson' };

describeInvariants(caseInvariants, {
  twoOpenCases: {
    broken: { cases: [openCase, { ...openCase, id: 'c-2' }] },
    sound: { cases: [closedCase, { ...openCase, id: 'c-2', continuesId: 'c-1' }] },
    path: '/cases/1/minorId',
  },
  closedCaseWithLooseEnds: {
    broken: { cases: [closedCase], plans: [openTask] },
    sound: {
      cases: [closedCase],
      plans: [
        { ...plan, goals: [{ id: 'g', text: '目标', tasks: [{ id: 't', text: '任务', doneOn: '2025-06-01' }] }] },
      ],
    },
    path: '/cases/0/actions',
  },
  workAfterClosure: {
    broken: { cases: [closedCase], visits: [{ ...visit, caseId: 'c-1', at: '2025-10-01' }] },
    sound: { cases: [closedCase], visits: [{ ...visit, caseId: 'c-1', at: '2025-09-30' }] },
    path: '/visits/0/at',
  },
  workBeforeCase: {
    broken: { cases: [openCase], visits: [{ ...visit, caseId: 'c-1', at: '2025-02-28' }] },
    sound: { cases: [openCase], visits: [{ ...visit, caseId: 'c-1', at: '2025-03-01' }] },
    path: '/visits/0/at',
  },
  continuesOpenCase: {
    broken: {
      cases: [
        { ...closedCase, minorId: 'm-2' },
        { ...openCase, id: 'c-2', continuesId: 'c-1' },
      ],
    },
    sound: { cases: [closedCase, { ...openCase, id: 'c-2', continuesId: 'c-1' }] },
    path: '/cases/1/continuesId',
  },
  leadWithoutItsEnd: {
    broken: {
      leads: [{ id: 'l-1', receivedAt: at('2025-03-01'), channel: 'visit', actions: acts(['open', '2025-03-01']) }],
    },
    sound: {
      leads: [
        {
          id: 'l-1',
          receivedAt: at('2025-03-01'),
          channel: 'visit',
          caseId: 'c-1',
          actions: acts(['open', '2025-03-01']),
        },
      ],
    },
    path: '/leads/0',
  },
  transferredWithoutTransfer: {
    broken: {
      transfers: [],
      cases: [
        {
          ...openCase,
          actions: acts(['discover', '2025-03-01'], ['register', '2025-03-02'], ['transferOut', '2025-03-03']),
        },
      ],
    },
    sound: {
      cases: [
        {
          ...openCase,
          actions: acts(['discover', '2025-03-01'], ['register', '2025-03-02'], ['transferOut', '2025-03-03']),
        },
      ],
    },
    path: '/cases/0/actions',
  },
  taskDoneAndExempted: {
    broken: {
      plans: [
        {
          ...plan,
          goals: [
            {
              id: 'g',
              text: '目标',
              tasks: [{ id: 't', text: '任务', doneOn: '2025-06-01', exemptedBecause: '迁出' }],
            },
          ],
        },
      ],
    },
    sound: { plans: [openTask] },
    path: '/plans/0/goals/0/tasks/0/exemptedBecause',
  },
});
