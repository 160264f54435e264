import type { CodeList } from '../code-list.ts';

/** Why a minor goes over to another station. */
export const transferReasons = {
  title: { zh: '移交原因', en: 'reason for a transfer' },
  open: true,
  source: 'house',
  codes: {
    moved: { zh: '迁居', en: 'moved' },
    jurisdiction: { zh: '属地管理', en: 'belongs elsewhere' },
    school: { zh: '转学', en: 'changed school' },
    other: { zh: '其他', en: 'other' },
  },
} as const satisfies CodeList;
