import type { CodeList } from '../code-list.ts';

/** What a screening came to. */
export const screeningOutcomes = {
  title: { zh: '排查结果', en: 'outcome of a screening' },
  open: false,
  source: 'sh-2023-2.risk.screening-groups',
  codes: {
    noRisk: { zh: '未发现风险', en: 'no risk found' },
    followUp: { zh: '需继续关注', en: 'to be followed up' },
    enrol: { zh: '纳入重点关爱', en: 'to be enrolled' },
    lead: { zh: '转为线索', en: 'became a lead' },
  },
} as const satisfies CodeList;
