import type { CodeList } from '../code-list.ts';

/** A circumstance that changes how the data of a case are protected. */
export const caseFlags = {
  title: { zh: '个案标记', en: 'flag on a case' },
  open: false,
  source: 'house',
  codes: {
    victim: { zh: '未成年被害人', en: 'victim of harm' },
    sexualHarm: { zh: '性侵害案件', en: 'sexual harm' },
    sealedRecord: { zh: '封存的记录', en: 'sealed record' },
    shelter: { zh: '庇护安置中', en: 'in a shelter' },
    reporterAtRisk: { zh: '报告人需保护', en: 'reporter at risk' },
    pendingCrime: { zh: '涉嫌犯罪线索未决', en: 'criminal lead pending' },
  },
} as const satisfies CodeList;
