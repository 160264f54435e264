import type { CodeList } from '../code-list.ts';

/** The pools that the documents name. */
export const poolKinds = {
  title: { zh: '资源库类别', en: 'kind of resource pool' },
  open: true,
  source: 'sh-2022-1.mechanism.four-pools',
  codes: {
    expert: { zh: '专家资源库', en: 'experts' },
    publicBenefit: { zh: '公益资源库', en: 'public-benefit resources' },
    legal: { zh: '法务资源库', en: 'legal workers' },
    socialWork: { zh: '社工资源库', en: 'social workers' },
    legalService: { zh: '法律服务资源库', en: 'legal services', source: 'sh-2023-2.law.legal-resource-pool' },
    social: { zh: '社会资源库', en: 'social resources', source: 'sh-2023-2.support.social-resource-pool' },
    psych: { zh: '心理健康专业资源', en: 'mental-health professionals', source: 'cn-demo.psych-mechanism.4-referral' },
  },
} as const satisfies CodeList;
