import type { CodeList } from '../code-list.ts';

/** Who runs a station from day to day. */
export const operationModes = {
  title: { zh: '运行模式', en: 'mode of operation' },
  open: true,
  source: 'jj-qy-2023-21.rules.operation-mode',
  codes: {
    governmentThirdParty: { zh: '政府管理＋第三方服务', en: 'managed by government, served by a third party' },
    government: { zh: '政府自行运行', en: 'run by government itself', source: 'house' },
    thirdParty: { zh: '委托第三方运行', en: 'entrusted to a third party', source: 'house' },
  },
} as const satisfies CodeList;
