import type { CodeList } from '../code-list.ts';

/** What a minor is referred for. */
export const referralKinds = {
  title: { zh: '转介类别', en: 'kind of referral' },
  open: true,
  source: 'jj-qy-2023-21.duty.5-referral',
  codes: {
    psychotherapy: { zh: '心理治疗', en: 'psychotherapy' },
    crisisIntervention: { zh: '心理危机干预', en: 'crisis intervention', source: 'cn-demo.psych-mechanism.4-referral' },
    medical: { zh: '医疗救治', en: 'medical treatment', source: 'house' },
    legalAid: { zh: '法律援助', en: 'legal aid', source: 'jj-qy-2023-21.staff.worker-duties' },
    temporaryCare: { zh: '临时照护', en: 'temporary care', source: 'jj-qy-2023-21.duty.7-placement' },
    schooling: { zh: '就学', en: 'schooling', source: 'house' },
    livingAid: { zh: '生活救助', en: 'living aid', source: 'house' },
  },
} as const satisfies CodeList;
