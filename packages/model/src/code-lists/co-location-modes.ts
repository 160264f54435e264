import type { CodeList } from '../code-list.ts';

/** How a station shares its place and its people with its host. */
export const coLocationModes = {
  title: { zh: '共建方式', en: 'mode of co-location' },
  open: false,
  source: 'cn-2021.intro.co-location',
  codes: {
    sharedPlace: { zh: '一址多用', en: 'one place, several uses' },
    jointOffice: { zh: '合署办公', en: 'joint office' },
    sharedStaff: { zh: '人才共用', en: 'shared staff' },
  },
} as const satisfies CodeList;
