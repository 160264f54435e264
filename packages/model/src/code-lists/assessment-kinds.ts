import type { CodeList } from '../code-list.ts';

/** What an assessment is about. */
export const assessmentKinds = {
  title: { zh: '评估类别', en: 'kind of assessment' },
  open: true,
  source: 'sh-2023-2.guardianship.eligible-absent-improper',
  codes: {
    guardianship: { zh: '监护评估', en: 'guardianship' },
    risk: { zh: '风险评估', en: 'risk', source: 'cn-demo.guardianship-supervision.1-indicators' },
    comprehensive: { zh: '综合测评', en: 'comprehensive', source: 'cn-demo.psych-mechanism.3-assessment' },
    psychological: { zh: '心理测评', en: 'psychological' },
  },
} as const satisfies CodeList;
