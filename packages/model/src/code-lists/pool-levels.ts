import type { CodeList } from '../code-list.ts';

/** Who keeps a pool. */
export const poolLevels = {
  title: { zh: '资源库层级', en: 'level of a pool' },
  open: false,
  source: 'sh-2023-2.support.social-resource-pool',
  codes: {
    city: { zh: '市', en: 'city' },
    district: { zh: '区', en: 'district' },
    street: { zh: '街道（镇）', en: 'street or town' },
    station: { zh: '站点', en: 'station' },
  },
} as const satisfies CodeList;
