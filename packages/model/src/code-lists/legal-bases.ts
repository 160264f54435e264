import type { CodeList } from '../code-list.ts';

/** Why data of a person may be processed. Reporting harm is a statutory duty and waits for no consent. */
export const legalBases = {
  title: { zh: '处理依据', en: 'legal basis' },
  open: false,
  source: '个人信息保护法 13',
  codes: {
    statutoryDuty: { zh: '履行法定职责或者法定义务', en: 'statutory duty' },
    guardianConsent: { zh: '监护人同意', en: 'consent of the guardian', source: '个人信息保护法 31' },
    ownConsent: { zh: '年满十四周岁本人同意', en: 'own consent at 14 or over', source: '个人信息保护法 31' },
    emergency: { zh: '紧急情况下保护生命健康', en: 'emergency to life or health' },
  },
} as const satisfies CodeList;
