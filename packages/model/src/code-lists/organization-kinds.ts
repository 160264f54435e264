import type { CodeList } from '../code-list.ts';

/** What a partner is. */
export const organizationKinds = {
  title: { zh: '单位类别', en: 'kind of organization' },
  open: true,
  source: 'cn-demo.psych-mechanism.2-four-way',
  codes: {
    police: { zh: '派出所（公安机关）', en: 'police', source: 'cn-demo.judicial.1-police-unit' },
    judicialOffice: { zh: '司法所', en: 'judicial office', source: 'cn-demo.judicial.2-justice-unit' },
    civilAffairs: { zh: '民政部门', en: 'civil affairs' },
    education: { zh: '教育部门', en: 'education' },
    health: { zh: '卫生健康部门', en: 'health' },
    womenFederation: { zh: '妇联', en: 'women’s federation' },
    youthLeague: { zh: '共青团', en: 'youth league' },
    procuratorate: { zh: '检察院', en: 'procuratorate' },
    court: { zh: '法院', en: 'court' },
    school: { zh: '学校', en: 'school', source: 'cn-demo.psych-mechanism.1-data-exchange' },
    medical: { zh: '医疗机构', en: 'medical institution', source: 'cn-demo.psych-mechanism.1-data-exchange' },
    residentsCommittee: {
      zh: '居（村）委会',
      en: 'residents’ committee',
      source: 'cn-demo.psych-mechanism.1-data-exchange',
    },
    socialWorkAgency: {
      zh: '社会工作机构',
      en: 'social-work agency',
      source: 'cn-demo.social-participation.1-professional',
    },
    volunteerOrganization: {
      zh: '志愿服务组织',
      en: 'volunteer organization',
      source: 'cn-demo.social-participation.1-professional',
    },
    foundation: { zh: '基金会', en: 'foundation', source: 'sh-2023-2.support.mobilise-foundations' },
    enterprise: { zh: '爱心企业', en: 'enterprise', source: 'sh-2023-2.support.mobilise-foundations' },
    welfareInstitution: {
      zh: '未成年人救助保护机构',
      en: 'rescue and protection institution',
      source: 'sh-2022-1.base.institutions',
    },
    tutoring: {
      zh: '校外培训机构',
      en: 'off-campus training institution',
      source: 'cn-demo.training-institution.no-holiday-lessons',
    },
    other: { zh: '其他', en: 'other', source: 'house' },
  },
} as const satisfies CodeList;
