import type { CodeList } from '../code-list.ts';

/** What a coordination meeting deals with. */
export const agendaKinds = {
  title: { zh: '议题类别', en: 'kind of agenda' },
  open: true,
  source: 'cn-demo.org-coordination.3-agenda',
  codes: {
    majorProblem: { zh: '重大问题', en: 'major problem' },
    importantMatter: { zh: '重要事项', en: 'important matter' },
    keyCase: { zh: '重点个案', en: 'key case' },
  },
} as const satisfies CodeList;
