import type { CodeList } from '../code-list.ts';

/** Who somebody works for. */
export const employerKinds = {
  title: { zh: '用人单位类别', en: 'kind of employer' },
  open: true,
  source: 'jj-qy-2023-21.staff.workers-1-2',
  codes: {
    thirdParty: { zh: '第三方专业机构', en: 'third-party agency' },
    street: { zh: '街道（镇）', en: 'street or town', source: 'house' },
    residentsCommittee: { zh: '居（村）民委员会', en: 'residents’ committee', source: 'house' },
    government: { zh: '其他机关单位', en: 'another public body', source: 'house' },
    none: { zh: '无（志愿服务）', en: 'none, a volunteer', source: 'house' },
  },
} as const satisfies CodeList;
