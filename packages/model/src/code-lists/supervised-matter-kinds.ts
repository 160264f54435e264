import type { CodeList } from '../code-list.ts';

/** Why a matter is listed for supervision. */
export const supervisedMatterKinds = {
  title: { zh: '督办事项类别', en: 'kind of supervised matter' },
  open: true,
  source: 'cn-demo.org-coordination.5-serious-cases',
  codes: {
    outstandingProblem: { zh: '突出问题', en: 'outstanding problem' },
    graveCase: { zh: '侵害未成年人权益的恶性案件', en: 'grave case' },
    majorEvent: { zh: '重大事件', en: 'major event' },
  },
} as const satisfies CodeList;
