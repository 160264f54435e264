import type { CodeList } from '../code-list.ts';

/** What an incident is. */
export const incidentKinds = {
  title: { zh: '事件类别', en: 'kind of incident' },
  open: true,
  source: 'jj-qy-2023-21.duty.4-emergency',
  codes: {
    emergency: { zh: '应急事件', en: 'emergency' },
    negative: { zh: '负面清单事项', en: 'matter of the negative list', source: 'cn-demo.negative.1-major-cases' },
    majorCase: { zh: '恶性案件', en: 'grave case', source: 'cn-demo.org-coordination.5-serious-cases' },
    safety: { zh: '安全事故', en: 'accident', source: 'house' },
  },
} as const satisfies CodeList;
