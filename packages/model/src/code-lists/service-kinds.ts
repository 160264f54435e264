import type { CodeList } from '../code-list.ts';

/** What a station offers and renders. */
export const serviceKinds = {
  title: { zh: '服务项目', en: 'kind of service' },
  open: true,
  source: 'sh-2023-2.guardianship.service-types',
  codes: {
    guardianshipGuidance: { zh: '家庭监护指导', en: 'guidance on guardianship' },
    educationSupport: { zh: '教育帮扶', en: 'support in education' },
    dailyCare: { zh: '日常照护', en: 'daily care' },
    psychSupport: { zh: '心理疏导', en: 'psychological support' },
    behaviourCorrection: { zh: '行为矫治', en: 'correction of behaviour' },
    socialIntegration: { zh: '社会融入', en: 'social integration' },
    psychCounselling: { zh: '心理咨询辅导', en: 'psychological counselling', source: 'sh-2023-2.psych.services' },
    familyEducation: { zh: '家庭教育指导', en: 'guidance on family education', source: 'sh-2023-2.psych.services' },
    parentChildAdjustment: {
      zh: '亲子关系调适',
      en: 'adjustment between parents and child',
      source: 'sh-2023-2.psych.services',
    },
    psychIntervention: { zh: '心理干预疏导', en: 'psychological intervention', source: 'sh-2022-1.key.psych-services' },
    mentalHealthCare: { zh: '心理关爱辅导', en: 'mental-health care', source: 'sh-2022-1.key.psych-services' },
    familyRelations: { zh: '家庭关系调适', en: 'adjustment within the family', source: 'sh-2022-1.key.psych-services' },
    caseReferral: { zh: '个案服务转介', en: 'referral of cases', source: 'sh-2022-1.key.psych-services' },
    healthEducation: { zh: '健康宣传教育', en: 'health education', source: 'sh-2022-1.key.psych-services' },
    guardianshipAssessment: {
      zh: '监护能力评估',
      en: 'assessment of guardianship',
      source: 'cn-demo.guardianship-supervision.2-active-services',
    },
    supportService: { zh: '支持服务', en: 'support', source: 'cn-demo.guardianship-supervision.2-active-services' },
    infantCareSupport: {
      zh: '3岁以下婴幼儿照护支持',
      en: 'support in care of infants',
      source: 'cn-demo.guardianship-support.1-under-3',
    },
    homeCall: { zh: '上门探访', en: 'call at the home', source: 'cn-demo.guardianship-support.2-disabled-ill' },
    policyDelivery: {
      zh: '政策宣传落实',
      en: 'delivery of policies',
      source: 'cn-demo.guardianship-support.2-disabled-ill',
    },
    rehabilitation: {
      zh: '特殊教育和康复指导',
      en: 'special education and rehabilitation',
      source: 'cn-demo.guardianship-support.2-disabled-ill',
    },
    spiritualComfort: { zh: '精神慰藉', en: 'comfort', source: 'cn-demo.guardianship-support.2-disabled-ill' },
    temporaryShelter: { zh: '临时庇护', en: 'temporary shelter', source: 'jj-qy-2023-21.staff.worker-duties' },
    legalAid: { zh: '法律援助', en: 'legal aid', source: 'jj-qy-2023-21.staff.worker-duties' },
    resourceLinking: { zh: '资源链接', en: 'linking of resources', source: 'jj-qy-2023-21.staff.worker-duties' },
    policyAdvice: { zh: '政策咨询', en: 'policy advice', source: 'jj-qy-2023-21.duty.7-reception' },
    individualHelp: { zh: '个案帮扶', en: 'individual help', source: 'jj-qy-2023-21.duty.7-reception' },
    parentChildEducation: {
      zh: '亲子教育',
      en: 'education of parents',
      source: 'jj-qy-2023-21.duty.7-guardianship-guidance',
    },
  },
} as const satisfies CodeList;
