import type { CodeList } from '../code-list.ts';

/** The three steps of keeping a system up to date. */
export const submissionSteps = {
  title: { zh: '报送环节', en: 'step of a submission' },
  open: false,
  source: 'cn-demo.info-management.1-quarterly',
  codes: {
    entry: { zh: '数据采集录入', en: 'entry' },
    review: { zh: '审核报送', en: 'review and submission' },
    update: { zh: '动态更新', en: 'update' },
  },
} as const satisfies CodeList;
