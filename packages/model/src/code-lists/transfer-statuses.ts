import type { CodeList } from '../code-list.ts';

/** Where a transfer stands. */
export const transferStatuses = {
  title: { zh: '移交状态', en: 'status of a transfer' },
  open: false,
  source: 'house',
  codes: {
    requested: { zh: '已提出', en: 'requested' },
    accepted: { zh: '已接收', en: 'accepted' },
    declined: { zh: '未接收', en: 'declined' },
  },
} as const satisfies CodeList;
