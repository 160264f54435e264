import type { CodeList } from '../code-list.ts';

/** A line that is only planned is not yet money. */
export const fundStatuses = {
  title: { zh: '批复状态', en: 'approval of a fund line' },
  open: false,
  source: 'house',
  codes: {
    planned: { zh: '计划', en: 'planned' },
    approved: { zh: '已批复', en: 'approved' },
    spent: { zh: '已支出', en: 'spent' },
  },
} as const satisfies CodeList;
