import type { CodeList } from '../code-list.ts';

/** Who works together for a minor. */
export const linkageParties = {
  title: { zh: '联动各方', en: 'linked party' },
  open: true,
  source: 'cn-demo.psych-mechanism.2-four-way',
  codes: {
    family: { zh: '家庭', en: 'family' },
    school: { zh: '学校', en: 'school' },
    community: { zh: '社区', en: 'community' },
    medical: { zh: '医疗机构', en: 'medical institution' },
  },
} as const satisfies CodeList;
