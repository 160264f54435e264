import type { CodeList } from '../code-list.ts';

/** Who coordinates the work. */
export const leadingGroupKinds = {
  title: { zh: '协调机构类别', en: 'kind of coordination body' },
  open: true,
  source: 'cn-demo.org-coordination.2-mechanism',
  codes: {
    coordinationMechanism: { zh: '未成年人保护工作协调机制', en: 'coordination mechanism' },
    leadingGroup: { zh: '领导小组', en: 'leading group', source: 'jj-qy-2023-21.staff.leading-group' },
  },
} as const satisfies CodeList;
