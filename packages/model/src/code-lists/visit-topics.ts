import type { CodeList } from '../code-list.ts';

/** What a visit finds out about. */
export const visitTopics = {
  title: { zh: '走访内容', en: 'topic of a visit' },
  open: true,
  source: 'cn-2021.duty.visit-contents',
  codes: {
    psychology: { zh: '儿童心理', en: 'psychology' },
    study: { zh: '学习情况', en: 'study' },
    economy: { zh: '家庭经济', en: 'economy of the family' },
    guardianship: { zh: '监护情况', en: 'guardianship' },
  },
} as const satisfies CodeList;
