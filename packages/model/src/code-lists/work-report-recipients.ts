import type { CodeList } from '../code-list.ts';

/** Whom a report on the work goes to. */
export const workReportRecipients = {
  title: { zh: '工作报告对象', en: 'recipient of a work report' },
  open: true,
  source: 'jj-qy-2023-21.duty.1-half-year-report',
  codes: {
    street: { zh: '街道办事处', en: 'street office' },
    cityCoordinationBody: {
      zh: '市未保协调机构',
      en: 'coordination body of the city',
      source: 'jj-qy-2023-21.duty.1-year-end-report',
    },
    district: { zh: '区级主管部门', en: 'district', source: 'house' },
  },
} as const satisfies CodeList;
