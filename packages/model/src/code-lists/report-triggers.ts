import type { CodeList } from '../code-list.ts';

/** What a station worker comes across and has to report on. */
export const reportTriggers = {
  title: { zh: '主动报告情形', en: 'trigger of a report' },
  open: true,
  source: 'cn-2021.duty.active-report',
  codes: {
    domesticViolence: { zh: '遭遇家庭暴力', en: 'domestic violence' },
    suspectedHarm: { zh: '疑似遭受侵害', en: 'suspected harm' },
    livingAlone: { zh: '独居', en: 'living alone' },
    abnormalBehaviour: { zh: '出现异常行为', en: 'abnormal behaviour' },
    unlawfulHarm: { zh: '疑似遭受各类不法侵害', en: 'suspected unlawful harm', source: 'jj-qy-2023-21.duty.3-report' },
    other: { zh: '其他', en: 'other', source: 'house' },
  },
} as const satisfies CodeList;
