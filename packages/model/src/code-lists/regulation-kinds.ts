import type { CodeList } from '../code-list.ts';

/** What a regulation governs. The first ten are those that 青阳 asks for. */
export const regulationKinds = {
  title: { zh: '制度类别', en: 'kind of regulation' },
  open: true,
  source: 'jj-qy-2023-21.rules.regulations',
  codes: {
    postDuties: { zh: '岗位职责', en: 'duties of posts' },
    workflow: { zh: '工作流程', en: 'workflow' },
    conduct: { zh: '工作守则', en: 'rules of conduct' },
    attendance: { zh: '工作考勤', en: 'attendance' },
    finance: { zh: '财务管理', en: 'finance' },
    trainingManagement: { zh: '培训管理', en: 'training' },
    volunteerManagement: { zh: '志愿者管理', en: 'volunteers' },
    archives: { zh: '档案管理', en: 'archives' },
    facilities: { zh: '设施设备管理制度', en: 'facilities' },
    reportingMeetings: { zh: '报告会议', en: 'reports and meetings' },
    organisation: { zh: '组织架构', en: 'organisation', source: 'jj-qy-2023-21.rules.organisation' },
    workSystem: { zh: '工作制度', en: 'working rules', source: 'jj-qy-2023-21.rules.organisation' },
    mandatoryReport: { zh: '强制报告制度', en: 'mandatory reporting', source: 'cn-demo.report.2-reporting-system' },
    caseConference: { zh: '个案会商制度', en: 'case conferences', source: 'cn-demo.case-conference.1-system' },
    employmentCheck: { zh: '从业查询制度', en: 'record checks', source: 'cn-demo.employment-check.1-system' },
    postRequirements: { zh: '岗位要求', en: 'requirements of posts', source: 'cn-demo.staffing.4-post-system' },
    performanceIncentive: {
      zh: '工作考核激励机制',
      en: 'performance and incentives',
      source: 'cn-demo.staffing.4-post-system',
    },
    allowanceSystem: { zh: '津补贴制度', en: 'allowances', source: 'cn-demo.staffing.4-post-system' },
  },
} as const satisfies CodeList;
