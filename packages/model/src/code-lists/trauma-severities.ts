import type { CodeList } from '../code-list.ts';

/** The two degrees that the plan of 青阳 names. */
export const traumaSeverities = {
  title: { zh: '创伤程度', en: 'severity of trauma' },
  open: false,
  source: 'jj-qy-2023-21.duty.5-referral',
  codes: {
    mild: { zh: '轻度', en: 'mild' },
    severe: { zh: '严重', en: 'severe' },
  },
} as const satisfies CodeList;
