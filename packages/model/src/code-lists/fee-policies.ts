import type { CodeList } from '../code-list.ts';

/** What minors pay at a place. */
export const feePolicies = {
  title: { zh: '收费方式', en: 'fee policy' },
  open: false,
  source: 'cn-demo.public-place.5-free',
  codes: {
    free: { zh: '免费', en: 'free' },
    discounted: { zh: '优惠', en: 'discounted', source: 'cn-demo.public-place.5-discount' },
    charged: { zh: '收费', en: 'charged', source: 'house' },
  },
} as const satisfies CodeList;
