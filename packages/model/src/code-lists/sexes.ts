import type { CodeList } from '../code-list.ts';

/** Sex as a register has it. */
export const sexes = {
  title: { zh: '性别', en: 'sex' },
  open: false,
  source: 'GB/T 2261.1',
  codes: {
    male: { zh: '男', en: 'male' },
    female: { zh: '女', en: 'female' },
    unspecified: { zh: '未说明', en: 'not stated' },
  },
} as const satisfies CodeList;
