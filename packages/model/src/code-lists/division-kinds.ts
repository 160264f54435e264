import type { CodeList } from '../code-list.ts';

/** What stands right above a residential area. */
export const divisionKinds = {
  title: { zh: '基层单位类别', en: 'kind of division' },
  open: false,
  source: 'cn-demo.meta.title',
  codes: {
    street: { zh: '街道', en: 'street' },
    town: { zh: '镇', en: 'town' },
  },
} as const satisfies CodeList;
