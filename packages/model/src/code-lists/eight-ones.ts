import type { CodeList } from '../code-list.ts';

/** The eight things that a station of the report has. */
export const eightOnes = {
  title: { zh: '八个一', en: 'the eight ones' },
  open: false,
  source: 'cn-2021.build.eight-ones',
  codes: {
    team: { zh: '一支工作队伍', en: 'a team' },
    venue: { zh: '一个活动场地', en: 'a venue' },
    window: { zh: '一个服务窗口', en: 'a window' },
    meetingPlace: { zh: '一个议事场所', en: 'a meeting place' },
    rules: { zh: '一套制度流程', en: 'a set of rules' },
    ledger: { zh: '一本服务台账', en: 'a service ledger' },
    archive: { zh: '一套工作档案', en: 'an archive' },
    displayWall: { zh: '一面展示墙', en: 'a display wall' },
  },
} as const satisfies CodeList;
