import type { CodeList } from '../code-list.ts';

/** What a training teaches. */
export const trainingTopics = {
  title: { zh: '培训内容', en: 'topic of training' },
  open: true,
  source: 'cn-2021.training.rate-100',
  codes: {
    civilCode: { zh: '民法典', en: 'Civil Code' },
    minorProtectionLaw: { zh: '未成年人保护法', en: 'Law on the Protection of Minors' },
    shanghaiRegulation: {
      zh: '上海市未成年人保护条例',
      en: 'Shanghai regulation on the protection of minors',
      source: 'cn-demo.law-education.2-regulation',
    },
    mandatoryReport: {
      zh: '强制报告',
      en: 'mandatory reporting',
      source: 'cn-demo.capacity.2-mandatory-reporter-annual',
    },
    childSocialWork: { zh: '儿童社会工作', en: 'child social work', source: 'cn-demo.capacity.1-content-share' },
  },
} as const satisfies CodeList;
