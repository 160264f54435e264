import type { CodeList } from '../code-list.ts';

/** Where a plan stands. */
export const planStatuses = {
  title: { zh: '方案状态', en: 'status of a plan' },
  open: false,
  source: 'house',
  codes: {
    draft: { zh: '起草', en: 'draft' },
    active: { zh: '执行中', en: 'active' },
    completed: { zh: '已完成', en: 'completed' },
    withdrawn: { zh: '已撤销', en: 'withdrawn' },
  },
} as const satisfies CodeList;
