import type { CodeList } from '../code-list.ts';

/** Where money comes from. */
export const fundSources = {
  title: { zh: '资金来源', en: 'source of funds' },
  open: true,
  source: 'cn-demo.funding.2-channels',
  codes: {
    fiscal: { zh: '财政资金', en: 'fiscal funds' },
    donation: { zh: '社会捐赠', en: 'donation', source: 'house' },
    lottery: { zh: '福彩公益金', en: 'lottery welfare fund', source: 'house' },
    foundation: { zh: '基金会资助', en: 'grant of a foundation', source: 'house' },
  },
} as const satisfies CodeList;
