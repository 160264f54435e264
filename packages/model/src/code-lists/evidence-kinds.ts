import type { CodeList } from '../code-list.ts';

/** What backs a record up. */
export const evidenceKinds = {
  title: { zh: '佐证类别', en: 'kind of evidence' },
  open: true,
  source: 'house',
  codes: {
    document: { zh: '文件', en: 'document' },
    record: { zh: '记录、台账', en: 'record' },
    photo: { zh: '照片', en: 'photograph' },
    certificate: { zh: '证明', en: 'certificate' },
    minutes: { zh: '会议纪要', en: 'minutes' },
    signIn: { zh: '签到表', en: 'attendance sheet' },
    agreement: { zh: '协议', en: 'agreement' },
    receipt: { zh: '票据', en: 'receipt' },
  },
} as const satisfies CodeList;
