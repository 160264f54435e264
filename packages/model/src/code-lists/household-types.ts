import type { CodeList } from '../code-list.ts';

/** What makes a household one to look in on. It starts a screening and settles no grade. */
export const householdTypes = {
  title: { zh: '家庭类型', en: 'type of household' },
  open: true,
  source: 'cn-demo.guardianship-supervision.2-family-types',
  codes: {
    singleParent: { zh: '单亲', en: 'single parent' },
    migrantWorkerFamily: { zh: '外来务工', en: 'migrant workers' },
    parentChildConflict: { zh: '亲子矛盾频发', en: 'frequent conflict between parents and child' },
    familyInDifficulty: { zh: '困境儿童家庭', en: 'household of a child in difficulty' },
  },
} as const satisfies CodeList;
