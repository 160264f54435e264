import type { CodeList } from '../code-list.ts';

/** Where a resource comes from. */
export const resourceSectors = {
  title: { zh: '资源来源', en: 'sector of a resource' },
  open: true,
  source: 'sh-2023-2.law.legal-resource-pool',
  codes: {
    justice: { zh: '司法', en: 'judicial administration' },
    police: { zh: '公安', en: 'police' },
    procuratorate: { zh: '检察院', en: 'procuratorate' },
    court: { zh: '法院', en: 'court' },
    lawFirm: { zh: '律师事务所', en: 'law firm', source: 'house' },
    medical: { zh: '医疗', en: 'medical', source: 'house' },
    education: { zh: '教育', en: 'education', source: 'house' },
    socialOrganization: { zh: '社会组织', en: 'social organization', source: 'house' },
    enterprise: { zh: '企业', en: 'enterprise', source: 'house' },
  },
} as const satisfies CodeList;
