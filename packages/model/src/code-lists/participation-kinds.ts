import type { CodeList } from '../code-list.ts';

/** How minors take part. */
export const participationKinds = {
  title: { zh: '参与形式', en: 'form of participation' },
  open: true,
  source: 'cn-2021.participation.child-council',
  codes: {
    childCouncil: { zh: '儿童议事会', en: 'children’s council' },
    inspectionTeam: {
      zh: '儿童考察团',
      en: 'children’s inspection team',
      source: 'cn-2021.participation.inspection-teams',
    },
    suggestionBoard: { zh: '留言板块', en: 'suggestion board', source: 'cn-2021.participation.suggestion-board' },
  },
} as const satisfies CodeList;
