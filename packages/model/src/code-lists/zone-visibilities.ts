import type { CodeList } from '../code-list.ts';

/** Whether a zone is open to view: the two kinds are kept apart. */
export const zoneVisibilities = {
  title: { zh: '空间属性', en: 'visibility of a zone' },
  open: false,
  source: 'jj-qy-2023-21.build.open-private-separation',
  codes: {
    open: { zh: '开放空间', en: 'open space' },
    private: { zh: '私密空间', en: 'private space' },
  },
} as const satisfies CodeList;
