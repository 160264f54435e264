import type { CodeList } from '../code-list.ts';

/** Whom a report goes to. Each has a clock of its own. */
export const reportRecipients = {
  title: { zh: '报告对象', en: 'recipient of a report' },
  open: true,
  source: 'jj-qy-2023-21.duty.3-report',
  codes: {
    police: { zh: '派出所（公安机关）', en: 'police' },
    street: { zh: '街道办事处', en: 'street office' },
    civilAffairs: { zh: '民政部门', en: 'civil affairs' },
    education: { zh: '教育部门', en: 'education', source: '未成年人保护法 11' },
    procuratorate: { zh: '检察机关', en: 'procuratorate', source: 'house' },
    school: { zh: '学校', en: 'school', source: 'house' },
    womenFederation: { zh: '妇联', en: 'women’s federation', source: 'house' },
  },
} as const satisfies CodeList;
