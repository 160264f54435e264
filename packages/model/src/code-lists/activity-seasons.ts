import type { CodeList } from '../code-list.ts';

/** The season whose festival an activity belongs to. */
export const activitySeasons = {
  title: { zh: '活动季节', en: 'season of an activity' },
  open: false,
  source: 'cn-2021.brand.four-seasons',
  codes: {
    spring: { zh: '春季', en: 'spring' },
    summer: { zh: '夏季', en: 'summer' },
    autumn: { zh: '秋季', en: 'autumn' },
    winter: { zh: '冬季', en: 'winter' },
  },
} as const satisfies CodeList;
