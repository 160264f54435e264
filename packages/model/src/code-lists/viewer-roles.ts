import type { CodeList } from '../code-list.ts';

/** Who looks at data. */
export const viewerRoles = {
  title: { zh: '查阅角色', en: 'role of a viewer' },
  open: false,
  source: 'house',
  codes: {
    stationHead: { zh: '站长', en: 'station head' },
    childSupervisor: { zh: '儿童督导员', en: 'child supervisor' },
    childDirector: { zh: '儿童主任', en: 'child director' },
    socialWorker: { zh: '社工', en: 'social worker' },
    legalContact: { zh: '法务工作者', en: 'legal contact' },
    volunteer: { zh: '志愿者', en: 'volunteer' },
    infoSystemOperator: { zh: '信息系统操作员', en: 'system operator' },
    partner: { zh: '合作单位', en: 'partner' },
    inspector: { zh: '检查人员', en: 'inspector' },
    subject: { zh: '本人或监护人', en: 'person concerned' },
  },
} as const satisfies CodeList;
