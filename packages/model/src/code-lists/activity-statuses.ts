import type { CodeList } from '../code-list.ts';

/** Only an activity that was held counts. */
export const activityStatuses = {
  title: { zh: '活动状态', en: 'status of an activity' },
  open: false,
  source: 'house',
  codes: {
    planned: { zh: '计划', en: 'planned' },
    held: { zh: '已举办', en: 'held' },
    cancelled: { zh: '已取消', en: 'cancelled' },
  },
} as const satisfies CodeList;
