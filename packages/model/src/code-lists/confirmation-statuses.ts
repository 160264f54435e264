import type { CodeList } from '../code-list.ts';

/** Whether something that was alleged has been confirmed. */
export const confirmationStatuses = {
  title: { zh: '核实状态', en: 'confirmation' },
  open: false,
  source: 'house',
  codes: {
    suspected: { zh: '疑似', en: 'suspected' },
    confirmed: { zh: '已核实', en: 'confirmed' },
    refuted: { zh: '已排除', en: 'refuted' },
  },
} as const satisfies CodeList;
