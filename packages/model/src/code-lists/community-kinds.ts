import type { CodeList } from '../code-list.ts';

/** The lowest level that posts are filled for. */
export const communityKinds = {
  title: { zh: '社区类别', en: 'kind of community' },
  open: false,
  source: 'cn-demo.staffing.3-child-director-min',
  codes: {
    residentialArea: { zh: '居民区', en: 'residential area' },
    village: { zh: '村', en: 'village', source: 'jj-qy-2023-21.staff.members' },
  },
} as const satisfies CodeList;
