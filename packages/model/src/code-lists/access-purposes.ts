import type { CodeList } from '../code-list.ts';

/** Why somebody looks at data. Without a purpose nothing is shown. */
export const accessPurposes = {
  title: { zh: '查阅目的', en: 'purpose of access' },
  open: false,
  source: 'house',
  codes: {
    caseWork: { zh: '个案服务', en: 'case work' },
    supervision: { zh: '督导', en: 'supervision' },
    mandatoryReport: { zh: '强制报告', en: 'mandatory reporting' },
    emergency: { zh: '紧急处置', en: 'emergency' },
    statistics: { zh: '统计', en: 'statistics' },
    exchange: { zh: '信息交换', en: 'exchange with a partner' },
    inspection: { zh: '检查', en: 'inspection' },
    subjectRequest: { zh: '本人或监护人查询', en: 'request of the person concerned' },
  },
} as const satisfies CodeList;
