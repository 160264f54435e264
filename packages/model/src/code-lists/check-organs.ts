import type { CodeList } from '../code-list.ts';

/** Who answered a record check. Only the first two are the organs that the standard names. */
export const checkOrgans = {
  title: { zh: '查询机关', en: 'organ of a record check' },
  open: true,
  source: 'cn-demo.employment-check.1-query',
  codes: {
    police: { zh: '公安机关', en: 'police' },
    procuratorate: { zh: '人民检察院', en: 'procuratorate' },
    residentsCommittee: { zh: '居（村）民委员会', en: 'residents’ committee', source: 'house' },
  },
} as const satisfies CodeList;
