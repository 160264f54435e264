import type { CodeList } from '../code-list.ts';

/** What a school teaches. */
export const schoolStages = {
  title: { zh: '学段', en: 'stage of schooling' },
  open: true,
  source: 'sh-2023-2.school.sign-all',
  codes: {
    kindergarten: { zh: '幼儿园', en: 'kindergarten' },
    primary: { zh: '小学', en: 'primary school' },
    juniorMiddle: { zh: '初中', en: 'junior middle school' },
    nineYear: { zh: '九年一贯制学校', en: 'nine-year school' },
    seniorMiddle: { zh: '高中', en: 'senior middle school' },
    vocational: { zh: '中等职业学校', en: 'vocational school' },
    special: { zh: '特殊教育学校', en: 'special school' },
  },
} as const satisfies CodeList;
