import type { CodeList } from '../code-list.ts';

/** When guardianship is absent by article 75 of the Shanghai regulation. */
export const guardianshipAbsenceGrounds = {
  title: { zh: '监护缺失情形', en: 'ground of absent guardianship' },
  open: true,
  source: '上海市未成年人保护条例 75',
  codes: {
    death: { zh: '死亡或宣告死亡', en: 'death' },
    missing: { zh: '失踪', en: 'disappearance' },
    outOfContact: { zh: '失联', en: 'loss of contact' },
    severeDisability: { zh: '重残', en: 'severe disability' },
    severeIllness: { zh: '重病', en: 'severe illness' },
    libertyRestricted: { zh: '被限制人身自由', en: 'measure that restricts liberty' },
    guardianshipRevoked: { zh: '被撤销监护资格', en: 'guardianship revoked' },
    deported: { zh: '被遣送出境', en: 'deportation' },
    emergency: {
      zh: '因治疗、隔离、应急处置等突发情况',
      en: 'emergency such as treatment, quarantine or response duty',
    },
    other: { zh: '其他情形', en: 'another ground' },
  },
} as const satisfies CodeList;
