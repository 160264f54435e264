import type { CodeList } from '../code-list.ts';

/** What money is for. */
export const fundPurposes = {
  title: { zh: '资金用途', en: 'purpose of funds' },
  open: true,
  source: 'cn-demo.funding.1-special-fund',
  codes: {
    guardianshipSupport: { zh: '监护支持', en: 'support of guardianship' },
    guardianshipSupervision: { zh: '监护监督', en: 'supervision of guardianship' },
    guardianshipImplementation: { zh: '监护落实', en: 'implementation of guardianship' },
    stationOperation: { zh: '未保站运行', en: 'running of the station', source: 'cn-demo.funding.2-uses' },
    careServices: { zh: '关爱保护服务', en: 'care and protection services', source: 'cn-demo.funding.2-uses' },
    training: { zh: '未成年人保护工作培训', en: 'training', source: 'cn-demo.funding.2-uses' },
    project: { zh: '专项项目', en: 'earmarked project', source: 'sh-2023-2.supervision.fund-earmarked' },
  },
} as const satisfies CodeList;
