import type { CodeList } from '../code-list.ts';

/** A guardian and an actual caregiver are kept apart; one person may be both. */
export const careRoles = {
  title: { zh: '照护身份', en: 'role in care' },
  open: false,
  source: 'sh-2023-2.activity.guardian-themes',
  codes: {
    guardian: { zh: '监护人', en: 'guardian' },
    caregiver: { zh: '实际照料人', en: 'actual caregiver' },
    delegate: { zh: '被委托照护人', en: 'delegate', source: '未成年人保护法 22' },
  },
} as const satisfies CodeList;
