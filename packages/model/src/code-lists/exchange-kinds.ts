import type { CodeList } from '../code-list.ts';

/** The two sides of the exchange platform. */
export const exchangeKinds = {
  title: { zh: '供需类别', en: 'offer or need' },
  open: false,
  source: 'cn-demo.social-participation.2-platform',
  codes: {
    offer: { zh: '供给', en: 'offer' },
    need: { zh: '需求', en: 'need' },
  },
} as const satisfies CodeList;
