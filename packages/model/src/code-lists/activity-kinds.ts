import type { CodeList } from '../code-list.ts';

/** What an activity is. */
export const activityKinds = {
  title: { zh: '活动类别', en: 'kind of activity' },
  open: true,
  source: 'cn-demo.guardianship-guidance.quarterly',
  codes: {
    publicityTraining: { zh: '宣传培训', en: 'publicity or training' },
    familyEducation: { zh: '家庭教育指导', en: 'family education' },
    themeEducation: { zh: '主题教育', en: 'theme education', source: 'sh-2023-2.activity.minor-forms' },
    lawPublicity: { zh: '法治宣传', en: 'law publicity', source: 'sh-2023-2.law.publicity-regular' },
    schoolVisit: { zh: '互访交流', en: 'exchange visit with a school', source: 'house' },
    camp: { zh: '夏令营、暑托班等', en: 'camp', source: 'sh-2022-1.key.camps' },
    other: { zh: '其他', en: 'other', source: 'house' },
  },
} as const satisfies CodeList;
