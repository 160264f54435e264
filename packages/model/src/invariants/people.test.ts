import { describeInvariants } from '../testing/describe-invariants.ts';
import { peopleInvariants } from './people.ts';

const staff = { id: 'p-1', name: '李样本', hiredOn: '2020-01-01' };
const visit = { id: 'v-1', minorId: 'm-1', at: '2025-05-10', visitorRole: 'childDirector', mode: 'inPerson' };
const check = { id: 'k-1', personId: 'p-1', organ: 'police', result: 'clear', resultReceivedOn: '2025-01-10' };
const post = { id: 'o-1', personId: 'p-1', role: 'childDirector', from: '2024-01-01' };

describeInvariants(peopleInvariants, {
  checkResultContradicts: {
    broken: { backgroundChecks: [{ ...check, result: 'pending' }] },
    sound: { backgroundChecks: [check] },
    path: '/backgroundChecks/0/result',
  },
  postOutsideEmployment: {
    broken: { staff: [{ ...staff, terminatedOn: '2025-06-30' }], posts: [{ ...post, to: '2025-07-01' }] },
    sound: { staff: [{ ...staff, terminatedOn: '2025-06-30' }], posts: [{ ...post, to: '2025-06-30' }] },
    path: '/posts/0/to',
  },
  visitorWithoutPost: {
    broken: { staff: [staff], posts: [{ ...post, to: '2025-05-09' }], visits: [{ ...visit, visitorId: 'p-1' }] },
    sound: { staff: [staff], posts: [{ ...post, to: '2025-05-10' }], visits: [{ ...visit, visitorId: 'p-1' }] },
    path: '/visits/0/visitorRole',
  },
  courseMinutesDisagree: {
    broken: {
      trainings: [
        {
          id: 't',
          personId: 'p-1',
          kind: 'rotation',
          completedOn: '2025-05-10',
          minutes: 120,
          courses: [{ title: '示例', minutes: 90, childSocialWork: true }],
        },
      ],
    },
    sound: { trainings: [{ id: 't', personId: 'p-1', kind: 'rotation', completedOn: '2025-05-10', minutes: 120 }] },
    path: '/trainings/0/minutes',
  },
});
