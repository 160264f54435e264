import type { CodeList } from '../code-list.ts';

/** What an inspection looks at. */
export const inspectionTopics = {
  title: { zh: '检查内容', en: 'topic of an inspection' },
  open: true,
  source: 'jj-qy-2023-21.guarantee.3-inspection',
  codes: {
    construction: { zh: '建设情况', en: 'how the station is set up' },
    performance: { zh: '人员履职', en: 'how staff do their duties' },
    operation: { zh: '项目运行', en: 'how projects run' },
    employmentBar: { zh: '从业限制', en: 'employment restrictions', source: 'sh-2022-1.groups.special-supervision' },
    mandatoryReport: { zh: '强制报告', en: 'mandatory reporting', source: 'sh-2022-1.groups.special-supervision' },
    publicPlace: { zh: '公共场所', en: 'public places', source: 'cn-demo.internet.1-netbar' },
  },
} as const satisfies CodeList;
