import { describeInvariants } from '../testing/describe-invariants.ts';
import { identityInvariants } from './identity.ts';

const minor = { id: 'm-1', name: '王示例', birthDate: '2012-06-01' };

describeInvariants(identityInvariants, {
  duplicateId: {
    broken: {
      projects: [
        { id: 'x', name: '甲', kind: 'project' },
        { id: 'x', name: '乙', kind: 'brand' },
      ],
    },
    sound: {
      projects: [{ id: 'x', name: '甲', kind: 'project' }],
      schools: [{ id: 'x', name: '示例小学', stage: 'primary', inArea: true }],
    },
    path: '/projects/1/id',
  },
  sameIdNumber: {
    broken: {
      minors: [
        { id: 'm-1', name: '王示例', residentId: '11010519491231002X' },
        { id: 'm-2', name: '赵示例', residentId: '11010519491231002x' },
      ],
    },
    sound: {
      minors: [
        { id: 'm-1', name: '王示例', residentId: '11010519491231002X' },
        { id: 'm-2', name: '赵示例' },
        { id: 'm-3', name: '孙示例' },
      ],
    },
    path: '/minors/1/residentId',
  },
  idNumberConflict: {
    broken: { minors: [{ ...minor, residentId: '11010519491231002X' }] },
    sound: { minors: [{ ...minor, birthDate: '1949-12-31', sex: 'female', residentId: '11010519491231002X' }] },
    path: '/minors/0/birthDate',
  },
  studentNumberConflict: {
    broken: { minors: [{ ...minor, studentNumber: 'J310105201506010019' }] },
    sound: { minors: [{ ...minor, studentNumber: 'J310105201206010019' }] },
    path: '/minors/0/studentNumber',
  },
});
