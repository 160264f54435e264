import type { CodeList } from '../code-list.ts';

/** The dimensions of a comprehensive assessment. */
export const assessmentDimensions = {
  title: { zh: '测评维度', en: 'dimension of an assessment' },
  open: true,
  source: 'cn-demo.psych-mechanism.3-assessment',
  codes: {
    physical: { zh: '生理状况', en: 'physical' },
    psychological: { zh: '心理状况', en: 'psychological' },
    family: { zh: '家庭', en: 'family' },
  },
} as const satisfies CodeList;
