import type { CodeList } from '../code-list.ts';

/** Whom off-campus lessons are for. */
export const lessonStages = {
  title: { zh: '培训学段', en: 'stage of off-campus lessons' },
  open: false,
  source: 'cn-demo.training-institution.no-holiday-lessons',
  codes: {
    preschool: { zh: '学龄前', en: 'preschool' },
    compulsory: { zh: '义务教育阶段', en: 'compulsory education' },
    seniorMiddle: { zh: '高中阶段', en: 'senior middle school' },
  },
} as const satisfies CodeList;
