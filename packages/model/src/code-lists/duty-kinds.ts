import type { CodeList } from '../code-list.ts';

/** The duties that a suggestion may be about. */
export const dutyKinds = {
  title: { zh: '职责类别', en: 'kind of duty' },
  open: true,
  source: 'cn-demo.judicial-supervision.suggest',
  codes: {
    education: { zh: '教育', en: 'education' },
    management: { zh: '管理', en: 'management' },
    rescue: { zh: '救助', en: 'rescue' },
    care: { zh: '看护', en: 'care' },
  },
} as const satisfies CodeList;
