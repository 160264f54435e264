import type { CodeList } from '../code-list.ts';

/** How a record came about. 违法犯罪 covers them all. */
export const recordKinds = {
  title: { zh: '记录性质', en: 'kind of a record' },
  open: false,
  source: 'sh-2023-2.staff.record-bar',
  codes: {
    criminal: { zh: '刑事', en: 'criminal' },
    administrative: { zh: '行政处罚', en: 'administrative penalty' },
    nonProsecution: { zh: '相对不起诉', en: 'decision not to prosecute', source: '2020-08-20 school-staff opinions' },
  },
} as const satisfies CodeList;
