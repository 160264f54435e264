import type { CodeList } from '../code-list.ts';

/** The kind of place that a station is housed in (依托载体). */
export const hostKinds = {
  title: { zh: '依托载体', en: 'kind of host place' },
  open: true,
  source: 'cn-2021.intro.host-facilities',
  codes: {
    communityCultureCentre: { zh: '社区文化中心', en: 'community culture centre' },
    communityCultureActivityCentre: { zh: '社区文化活动中心', en: 'community culture and activity centre' },
    elderlyServiceCentre: { zh: '为老服务中心', en: 'service centre for the elderly' },
    partyServiceCentre: { zh: '党群服务中心', en: 'party and community service centre' },
    citizenCentre: { zh: '市民中心', en: 'citizen centre' },
    cultureSportsCentre: { zh: '街道文体活动中心', en: 'street culture and sports centre' },
    ownPremises: { zh: '独立场所', en: 'premises of its own', source: 'house' },
  },
} as const satisfies CodeList;
