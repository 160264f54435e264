import type { CodeList } from '../code-list.ts';

/** How a post is paid for. */
export const fundingModes = {
  title: { zh: '用人方式', en: 'funding of a post' },
  open: true,
  source: 'cn-demo.staffing.2-youth-social-worker',
  codes: {
    publicWelfarePost: { zh: '公益岗位', en: 'public-welfare post' },
    purchasedService: { zh: '购买服务', en: 'purchased service' },
    payroll: { zh: '在编或聘用', en: 'on the payroll', source: 'house' },
    unpaid: { zh: '不取报酬', en: 'unpaid', source: 'house' },
  },
} as const satisfies CodeList;
