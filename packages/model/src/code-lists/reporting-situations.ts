import type { CodeList } from '../code-list.ts';

/** The nine situations of the nine-body opinions of May 2020. Provinces add more. Suspicion is enough. */
export const reportingSituations = {
  title: { zh: '强制报告情形', en: 'reporting situation' },
  open: true,
  source: '侵害未成年人案件强制报告 2020',
  codes: {
    genitalInjury: {
      zh: '生殖器官或隐私部位遭受或疑似遭受非正常损伤',
      en: 'abnormal injury of private parts, or suspected',
    },
    girlUnder14: {
      zh: '不满十四周岁的女性遭受或疑似遭受性侵害、怀孕、流产',
      en: 'girl under 14: sexual assault or suspicion of it, pregnancy or abortion',
    },
    girl14OrOver: {
      zh: '十四周岁以上女性因性侵害或疑似性侵害怀孕、流产',
      en: 'girl of 14 or over: pregnancy or abortion by sexual assault or suspicion of it',
    },
    injuriesByViolence: {
      zh: '多处损伤、严重营养不良、意识不清，且受到或疑似受到家暴、欺凌、虐待、殴打、麻醉',
      en: 'several injuries, severe malnutrition or unconsciousness by violence or suspicion of it',
    },
    abnormalDisabilityOrDeath: {
      zh: '因自杀、自残、工伤、中毒、麻醉、殴打等非正常原因致残、致死',
      en: 'disability or death from abnormal causes',
    },
    abandoned: { zh: '被遗弃或长期无人照料', en: 'abandoned or long unattended' },
    unknownOrigin: { zh: '来源不明、失踪或被拐卖、收买', en: 'unknown origin, missing, trafficked or bought' },
    organisedBegging: { zh: '被组织乞讨', en: 'organised to beg' },
    otherSeriousHarm: { zh: '其他严重侵害或面临不法侵害危险', en: 'other serious harm, or danger of it' },
  },
} as const satisfies CodeList;
