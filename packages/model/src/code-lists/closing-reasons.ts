import type { CodeList } from '../code-list.ts';

/** Why a case was closed. Closing is an extension: the documents end at 跟踪. */
export const closingReasons = {
  title: { zh: '结案原因', en: 'reason for closing' },
  open: true,
  source: 'house',
  codes: {
    goalsMet: { zh: '目标达成', en: 'goals met' },
    riskGone: { zh: '风险解除', en: 'risk gone' },
    cameOfAge: { zh: '年满十八周岁', en: 'came of age' },
    movedAway: { zh: '迁出', en: 'moved away' },
    refused: { zh: '拒绝服务', en: 'service refused' },
    died: { zh: '死亡', en: 'died' },
    other: { zh: '其他', en: 'other' },
  },
} as const satisfies CodeList;
