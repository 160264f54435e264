import type { CodeList } from '../code-list.ts';

/** Whether something is in use. */
export const activeStatuses = {
  title: { zh: '状态', en: 'status' },
  open: false,
  source: 'sh-2022-1.mechanism.pool-regular-contact',
  codes: {
    active: { zh: '在用', en: 'active' },
    inactive: { zh: '停用', en: 'inactive' },
  },
} as const satisfies CodeList;
