import type { CodeList } from '../code-list.ts';

/** What a record is about. The first four bar from every post. */
export const recordCategories = {
  title: { zh: '违法犯罪类别', en: 'category of a record' },
  open: true,
  source: 'sh-2023-2.staff.record-bar',
  codes: {
    sexualAssault: { zh: '性侵害', en: 'sexual assault' },
    abuse: { zh: '虐待', en: 'abuse' },
    trafficking: { zh: '拐卖', en: 'trafficking' },
    violentInjury: { zh: '暴力伤害', en: 'violent injury' },
    other: { zh: '其他', en: 'other' },
  },
} as const satisfies CodeList;
