import type { CodeList } from '../code-list.ts';

/** How a minor is placed. */
export const placementKinds = {
  title: { zh: '安置方式', en: 'kind of placement' },
  open: true,
  source: 'jj-qy-2023-21.duty.7-placement',
  codes: {
    temporaryCare: { zh: '临时照护', en: 'temporary care' },
    longTerm: { zh: '长期安置', en: 'long-term placement' },
    temporaryGuardianship: { zh: '临时监护', en: 'temporary guardianship', source: '未成年人保护法 92' },
    longTermGuardianship: { zh: '长期监护', en: 'long-term guardianship', source: '未成年人保护法 94' },
    kin: { zh: '亲属照护', en: 'kinship care', source: '未成年人保护法 93' },
    fosterFamily: { zh: '家庭寄养', en: 'foster family', source: '未成年人保护法 93' },
  },
} as const satisfies CodeList;
