import type { CodeList } from '../code-list.ts';

/** Whom an activity is for. */
export const audiences = {
  title: { zh: '活动对象', en: 'audience' },
  open: true,
  source: 'sh-2023-2.activity.guardian-themes',
  codes: {
    minors: { zh: '未成年人', en: 'minors', source: 'sh-2023-2.activity.minor-themes' },
    guardians: { zh: '监护人', en: 'guardians' },
    caregivers: { zh: '实际照料人', en: 'actual caregivers' },
    public: { zh: '社会公众', en: 'the public', source: 'house' },
  },
} as const satisfies CodeList;
