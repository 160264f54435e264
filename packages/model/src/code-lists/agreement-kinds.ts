import type { CodeList } from '../code-list.ts';

/** What is agreed with a provider. */
export const agreementKinds = {
  title: { zh: '协议类别', en: 'kind of service agreement' },
  open: true,
  source: 'jj-qy-2023-21.rules.operation-mode',
  codes: {
    operation: { zh: '委托运行', en: 'running of the station' },
    purchase: { zh: '购买服务', en: 'purchase of services' },
    cooperation: { zh: '合作', en: 'cooperation', source: 'house' },
  },
} as const satisfies CodeList;
