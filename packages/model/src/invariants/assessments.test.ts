import { describeInvariants } from '../testing/describe-invariants.ts';
import { assessmentInvariants } from './assessments.ts';

const scheme = {
  id: 'h-1',
  name: '示例方案',
  from: '2023-01-01',
  to: '2023-06-30',
  indicators: ['示例'],
  grades: [{ id: 'high', name: '高' }],
};
const assessment = { id: 'a-1', minorId: 'm-1', kind: 'risk', date: '2023-06-30', schemeId: 'h-1', gradeId: 'high' };

describeInvariants(assessmentInvariants, {
  gradeNotInScheme: {
    broken: { riskSchemes: [scheme], assessments: [{ ...assessment, gradeId: 'low' }] },
    sound: { riskSchemes: [scheme], assessments: [assessment] },
    path: '/assessments/0/gradeId',
  },
  schemeNotInForce: {
    broken: { riskSchemes: [scheme], assessments: [{ ...assessment, date: '2023-07-01' }] },
    sound: { riskSchemes: [scheme], assessments: [assessment] },
    path: '/assessments/0/date',
  },
  gradeWithoutScheme: {
    broken: { assessments: [{ id: 'a-1', minorId: 'm-1', kind: 'risk', date: '2023-06-30', gradeId: 'high' }] },
    sound: { assessments: [assessment] },
    path: '/assessments/0/gradeId',
  },
});
