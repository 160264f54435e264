import type { CodeList } from '../code-list.ts';

/** What a case is mainly about. */
export const caseKinds = {
  title: { zh: '个案类别', en: 'kind of case' },
  open: true,
  source: 'house',
  codes: {
    guardianship: { zh: '监护问题', en: 'guardianship' },
    psychology: { zh: '心理问题', en: 'psychology' },
    harm: { zh: '遭受侵害', en: 'harm' },
    livingDifficulty: { zh: '生活困难', en: 'living difficulty' },
    behaviour: { zh: '行为偏差', en: 'behaviour' },
    schooling: { zh: '就学问题', en: 'schooling' },
    other: { zh: '其他', en: 'other' },
  },
} as const satisfies CodeList;
