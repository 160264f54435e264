import type { CodeList } from '../code-list.ts';

/** How much of a datum a view shows. */
export const disclosures = {
  title: { zh: '展示程度', en: 'degree of disclosure' },
  open: false,
  source: 'house',
  codes: {
    plain: { zh: '原样', en: 'as it is' },
    masked: { zh: '脱敏', en: 'masked' },
    existence: { zh: '仅示有无', en: 'that it exists' },
    hidden: { zh: '隐藏', en: 'nothing' },
  },
} as const satisfies CodeList;
