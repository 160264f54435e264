import type { CodeList } from '../code-list.ts';

/** When guardianship is improper by article 75 of the Shanghai regulation. */
export const guardianshipImproprietyGrounds = {
  title: { zh: '监护不当情形', en: 'ground of improper guardianship' },
  open: true,
  source: '上海市未成年人保护条例 75',
  codes: {
    directHarm: {
      zh: '性侵害、出卖、遗弃、虐待、暴力伤害',
      en: 'sexual assault, sale, abandonment, abuse or violent injury',
    },
    crime: { zh: '放任、教唆或者利用违法犯罪', en: 'letting, abetting or using the minor in crime' },
    begging: { zh: '胁迫、诱骗、利用乞讨', en: 'coercing, luring or using the minor to beg' },
    neglect: { zh: '拒绝或者怠于履行监护职责致无人照料', en: 'refusal or neglect that leaves the minor unattended' },
    other: { zh: '其他情形', en: 'another ground' },
  },
} as const satisfies CodeList;
