import type { CodeList } from '../code-list.ts';

/** Only a written reply is a reply. */
export const replyForms = {
  title: { zh: '答复形式', en: 'form of a reply' },
  open: false,
  source: 'cn-demo.judicial-supervision.reply-one-month',
  codes: {
    written: { zh: '书面', en: 'written' },
    oral: { zh: '口头', en: 'oral' },
  },
} as const satisfies CodeList;
