import type { CodeList } from '../code-list.ts';

/** How an activity is held. */
export const activityForms = {
  title: { zh: '活动形式', en: 'form of an activity' },
  open: true,
  source: 'sh-2023-2.activity.minor-forms',
  codes: {
    themeEducation: { zh: '主题教育', en: 'theme education' },
    volunteering: { zh: '志愿服务', en: 'volunteering' },
    socialPractice: { zh: '社会实践', en: 'social practice' },
  },
} as const satisfies CodeList;
