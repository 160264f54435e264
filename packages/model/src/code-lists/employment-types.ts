import type { CodeList } from '../code-list.ts';

/** Whether somebody serves full time. */
export const employmentTypes = {
  title: { zh: '任职方式', en: 'employment' },
  open: false,
  source: 'cn-demo.org-coordination.5-supervisor-mix',
  codes: {
    fullTime: { zh: '专职', en: 'full time' },
    partTime: { zh: '兼职', en: 'part time' },
  },
} as const satisfies CodeList;
