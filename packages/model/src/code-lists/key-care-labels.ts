import type { CodeList } from '../code-list.ts';

/** One status, four labels. */
export const keyCareLabels = {
  title: { zh: '重点对象名称', en: 'label of key care' },
  open: true,
  source: 'sh-2023-2.risk.key-care-enrolment',
  codes: {
    keyCare: { zh: '重点关爱保障对象', en: 'key recipient of care' },
    keyService: {
      zh: '重点服务对象',
      en: 'key recipient of services',
      source: 'cn-demo.psych-mechanism.1-data-exchange',
    },
    keyMinor: { zh: '重点未成年人', en: 'key minor', source: 'jj-qy-2023-21.data.2-categories' },
    keyAttention: {
      zh: '需重点关注的未成年人',
      en: 'minor who needs attention',
      source: 'sh-2023-2.school.one-plan-per-minor',
    },
  },
} as const satisfies CodeList;
