import type { CodeList } from '../code-list.ts';

/** What a partner’s contact is charged with. */
export const contactRoles = {
  title: { zh: '联系人职责', en: 'duty of a contact' },
  open: true,
  source: 'cn-demo.judicial.1-police-unit',
  codes: {
    minorCaseHandler: { zh: '办理未成年人案件', en: 'handles cases of minors' },
    communityCorrections: { zh: '社区矫正', en: 'community corrections', source: 'cn-demo.judicial.2-justice-unit' },
    legalAid: { zh: '法律援助', en: 'legal aid', source: 'cn-demo.judicial.2-justice-unit' },
    liaison: { zh: '联络', en: 'liaison', source: 'house' },
  },
} as const satisfies CodeList;
