import type { CodeList } from '../code-list.ts';

/** What a visitor does on the spot. */
export const visitActions = {
  title: { zh: '走访中的服务', en: 'action during a visit' },
  open: true,
  source: 'cn-2021.duty.visit-contents',
  codes: {
    policyPublicity: { zh: '宣传政策', en: 'told of policies' },
    guardianshipGuidance: { zh: '家庭监护指导', en: 'guidance on guardianship' },
  },
} as const satisfies CodeList;
