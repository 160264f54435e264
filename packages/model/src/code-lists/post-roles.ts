import type { CodeList } from '../code-list.ts';

/** What somebody serves as at a station or in a residential area. */
export const postRoles = {
  title: { zh: '岗位角色', en: 'post' },
  open: true,
  source: 'cn-demo.staffing.1-supervisor',
  codes: {
    stationHead: { zh: '站长', en: 'station head', source: 'jj-qy-2023-21.staff.head' },
    firstDeputyHead: { zh: '第一副站长', en: 'first deputy head', source: 'jj-qy-2023-21.staff.first-deputy' },
    deputyHead: { zh: '副站长', en: 'deputy head', source: 'jj-qy-2023-21.staff.deputies' },
    stationManager: { zh: '驻站管理人员', en: 'station manager', source: 'jj-qy-2023-21.staff.manager' },
    stationWorker: { zh: '驻站工作人员', en: 'station worker', source: 'jj-qy-2023-21.staff.workers-1-2' },
    childSupervisor: { zh: '儿童督导员', en: 'child supervisor' },
    childDirector: { zh: '儿童主任', en: 'child director', source: 'cn-demo.staffing.3-child-director-min' },
    youthSocialWorker: {
      zh: '青少年事务社工',
      en: 'youth-affairs social worker',
      source: 'cn-demo.staffing.2-youth-social-worker',
    },
    socialWorker: { zh: '社工', en: 'social worker', source: 'cn-2021.talent.three-way-model' },
    legalContact: { zh: '法务工作者', en: 'legal contact', source: 'sh-2023-2.law.legal-contact-min-1' },
    gridWorker: { zh: '网格员', en: 'grid worker', source: 'jj-qy-2023-21.data.2-monthly-visit' },
    volunteer: { zh: '志愿者', en: 'volunteer', source: 'cn-2021.talent.three-way-model' },
    hotlineCaseHandler: { zh: '热线个案负责人', en: 'handler of hotline cases', source: 'cn-demo.hotline.responsible' },
    infoSystemOperator: {
      zh: '信息系统操作员',
      en: 'operator of the information system',
      source: 'cn-demo.info-management.2-system',
    },
    mandatoryReporter: {
      zh: '强制报告责任人员',
      en: 'designated mandatory reporter',
      source: 'cn-demo.capacity.2-mandatory-reporter-induction',
    },
  },
} as const satisfies CodeList;
