import type { CodeList } from '../code-list.ts';

/** What an inspection came to. */
export const inspectionResults = {
  title: { zh: '检查结果', en: 'result of an inspection' },
  open: false,
  source: 'house',
  codes: {
    good: { zh: '合格', en: 'in order' },
    rectify: { zh: '限期整改', en: 'to be put right' },
    failed: { zh: '不合格', en: 'not in order' },
  },
} as const satisfies CodeList;
