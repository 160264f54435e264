import type { CodeList } from '../code-list.ts';

/** How a minor is looked after. The documents use these words side by side; a minor may have several. */
export const guardianshipStatuses = {
  title: { zh: '监护状况', en: 'status of guardianship' },
  open: true,
  source: 'sh-2023-2.guardianship.eligible-absent-improper',
  codes: {
    normal: { zh: '监护正常', en: 'in order', source: 'house' },
    absent: { zh: '监护缺失', en: 'absent' },
    improper: { zh: '监护不当', en: 'improper' },
    capacityInsufficient: {
      zh: '监护能力不足',
      en: 'insufficient capacity',
      source: 'sh-2023-2.guardianship.eligible-weak-risk',
    },
    risk: { zh: '存在监护风险', en: 'at risk', source: 'sh-2023-2.guardianship.eligible-weak-risk' },
    temporarilyAbsent: {
      zh: '临时监护缺失',
      en: 'temporarily absent',
      source: 'cn-demo.guardianship-implementation.temporary-care',
    },
    difficulty: { zh: '监护困境', en: 'in difficulty', source: 'cn-demo.guardianship-supervision.1-indicators' },
  },
} as const satisfies CodeList;
