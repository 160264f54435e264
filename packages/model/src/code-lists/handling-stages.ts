import type { CodeList } from '../code-list.ts';

/** The four stages of handling what was reported. */
export const handlingStages = {
  title: { zh: '线索处理环节', en: 'stage of handling' },
  open: false,
  source: 'cn-demo.report.2-reporting-system',
  codes: {
    accepted: { zh: '受理', en: 'accepted' },
    investigated: { zh: '调查', en: 'investigated' },
    handled: { zh: '处置', en: 'handled' },
    answered: { zh: '反馈', en: 'answered' },
  },
} as const satisfies CodeList;
