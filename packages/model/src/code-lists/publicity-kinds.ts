import type { CodeList } from '../code-list.ts';

/** An advertisement in the public interest, or an event. */
export const publicityKinds = {
  title: { zh: '宣传类别', en: 'kind of publicity' },
  open: false,
  source: 'cn-demo.public-service.1-psa',
  codes: {
    advertisement: { zh: '公益广告', en: 'public-service advertisement' },
    event: { zh: '宣传活动', en: 'publicity event', source: 'sh-2022-1.law.june-first' },
  },
} as const satisfies CodeList;
