import type { CodeList } from '../code-list.ts';

/** What linked parties do together. */
export const linkageActions = {
  title: { zh: '联动方式', en: 'linkage action' },
  open: false,
  source: 'cn-demo.psych-mechanism.2-joint-service',
  codes: {
    shareInformation: { zh: '信息共享', en: 'share information' },
    agreePlan: { zh: '方案共商', en: 'agree on a plan' },
    serveJointly: { zh: '协同服务', en: 'serve jointly' },
  },
} as const satisfies CodeList;
