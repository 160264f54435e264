import type { CodeList } from '../code-list.ts';

/** Money set aside, received or spent. */
export const fundKinds = {
  title: { zh: '资金记录类别', en: 'kind of fund line' },
  open: false,
  source: 'cn-demo.funding.1-budget',
  codes: {
    budget: { zh: '预算', en: 'budget' },
    income: { zh: '收入', en: 'income' },
    expense: { zh: '支出', en: 'expense', source: 'sh-2023-2.supervision.fund-earmarked' },
  },
} as const satisfies CodeList;
