import type { CodeList } from '../code-list.ts';

/** What a meeting is of. */
export const meetingKinds = {
  title: { zh: '会议类别', en: 'kind of meeting' },
  open: true,
  source: 'cn-demo.org-coordination.3-meetings',
  codes: {
    coordination: { zh: '协调机制会议', en: 'coordination meeting' },
    conference: { zh: '个案会商', en: 'case conference' },
    work: { zh: '工作例会', en: 'working meeting', source: 'house' },
  },
} as const satisfies CodeList;
