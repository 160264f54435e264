import type { CodeList } from '../code-list.ts';

/** How contact was made. Only a visit in person is a visit by the usual reading. */
export const visitModes = {
  title: { zh: '走访方式', en: 'mode of a visit' },
  open: false,
  source: 'house',
  codes: {
    inPerson: { zh: '上门', en: 'in person' },
    phone: { zh: '电话', en: 'by telephone' },
    video: { zh: '视频', en: 'by video' },
  },
} as const satisfies CodeList;
