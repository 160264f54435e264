import type { CodeList } from '../code-list.ts';

/** What a record check came to. A pending check is no clear one. */
export const checkResults = {
  title: { zh: '查询结果', en: 'result of a record check' },
  open: false,
  source: 'sh-2023-2.staff.record-check-required',
  codes: {
    pending: { zh: '待回复', en: 'pending' },
    clear: { zh: '无记录', en: 'no record' },
    recordFound: { zh: '有记录', en: 'record found' },
  },
} as const satisfies CodeList;
