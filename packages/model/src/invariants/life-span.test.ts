import { describeInvariants } from '../testing/describe-invariants.ts';
import { lifeSpanInvariants } from './life-span.ts';

const minor = { id: 'm-1', name: '王示例', birthDate: '2012-06-01' };
const visit = { id: 'v-1', minorId: 'm-1', at: '2025-05-10', visitorRole: 'childDirector', mode: 'inPerson' };

describeInvariants(lifeSpanInvariants, {
  recordBeforeBirth: {
    broken: { minors: [minor], visits: [{ ...visit, at: '2012-05-31T15:59:00Z' }] },
    sound: { minors: [minor], visits: [{ ...visit, at: '2012-05-31T16:00:00Z' }] },
    path: '/visits/0/at',
  },
  recordAfterDeath: {
    broken: { minors: [{ ...minor, diedOn: '2025-05-09' }], visits: [visit] },
    sound: { minors: [{ ...minor, diedOn: '2025-05-10' }], visits: [visit] },
    path: '/visits/0/at',
  },
});
