import type { CodeList } from '../code-list.ts';

/** What is paid to a minor. */
export const allowanceKinds = {
  title: { zh: '补贴类别', en: 'kind of allowance' },
  open: true,
  source: 'cn-demo.living.allowance',
  codes: {
    basicLiving: { zh: '基本生活费', en: 'basic living allowance' },
    disability: { zh: '残疾补贴', en: 'disability allowance', source: 'sh-2022-1.groups.severe-disability' },
    education: { zh: '教育资助', en: 'education aid', source: 'cn-demo.education-aid.1' },
    other: { zh: '其他', en: 'other', source: 'house' },
  },
} as const satisfies CodeList;
