import { describeInvariants } from '../testing/describe-invariants.ts';
import { dateOrderInvariants } from './date-order.ts';

const visit = { id: 'v-1', minorId: 'm-1', at: '2025-05-10', visitorRole: 'childDirector', mode: 'inPerson' };

describeInvariants(dateOrderInvariants, {
  datesOutOfOrder: {
    broken: { visits: [{ ...visit, at: '2025-05-10T16:30:00Z', recordedOn: '2025-05-10' }] },
    sound: { visits: [{ ...visit, at: '2025-05-10T15:30:00Z', recordedOn: '2025-05-10' }] },
    path: '/visits/0/recordedOn',
  },
  termEndsBeforeItStarts: {
    broken: {
      schools: [
        {
          id: 'x',
          name: '示例小学',
          stage: 'primary',
          inArea: true,
          terms: [{ start: '2025-09-01', end: '2025-01-20' }],
        },
      ],
    },
    sound: {
      schools: [
        {
          id: 'x',
          name: '示例小学',
          stage: 'primary',
          inArea: true,
          terms: [{ start: '2025-09-01', end: '2025-09-01' }],
        },
      ],
    },
    path: '/schools/0/terms/0/end',
  },
});
