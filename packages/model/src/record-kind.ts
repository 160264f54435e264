import type { Text } from './text.ts';

/** A kind of record: what it is called, and the list of the dossier that holds it. */
export interface RecordKindWords extends Text {
  readonly collection: string;
}

/** The kinds of record that a dossier holds beside its station and its street. */
export const recordKinds = {
  community: { collection: 'communities', zh: '居民区', en: 'residential area' },
  organization: { collection: 'organizations', zh: '合作单位', en: 'organization' },
  serviceAgreement: { collection: 'serviceAgreements', zh: '服务协议', en: 'service agreement' },
  staffMember: { collection: 'staff', zh: '工作人员', en: 'staff member' },
  post: { collection: 'posts', zh: '任职', en: 'post' },
  backgroundCheck: { collection: 'backgroundChecks', zh: '从业查询', en: 'record check' },
  training: { collection: 'trainings', zh: '培训', en: 'training' },
  certificate: { collection: 'certificates', zh: '资格证书', en: 'certificate' },
  school: { collection: 'schools', zh: '学校', en: 'school' },
  schoolAgreement: { collection: 'schoolAgreements', zh: '家校社签约', en: 'school agreement' },
  household: { collection: 'households', zh: '家庭', en: 'household' },
  minor: { collection: 'minors', zh: '未成年人', en: 'minor' },
  careRelation: { collection: 'careRelations', zh: '监护与照料关系', en: 'care relation' },
  categoryAssignment: { collection: 'categories', zh: '群体类别', en: 'population category' },
  screening: { collection: 'screenings', zh: '风险排查', en: 'screening' },
  enrolment: { collection: 'enrolments', zh: '重点关爱纳入', en: 'key-care enrolment' },
  reporter: { collection: 'reporters', zh: '报告人', en: 'reporter' },
  lead: { collection: 'leads', zh: '线索', en: 'lead' },
  mandatoryReport: { collection: 'reports', zh: '强制报告', en: 'mandatory report' },
  case: { collection: 'cases', zh: '个案', en: 'case' },
  riskScheme: { collection: 'riskSchemes', zh: '风险等级方案', en: 'risk scheme' },
  assessment: { collection: 'assessments', zh: '评估', en: 'assessment' },
  plan: { collection: 'plans', zh: '个别化方案', en: 'plan' },
  visit: { collection: 'visits', zh: '走访', en: 'visit' },
  psychConcern: { collection: 'psychConcerns', zh: '心理关切', en: 'psychological concern' },
  referral: { collection: 'referrals', zh: '转介', en: 'referral' },
  transfer: { collection: 'transfers', zh: '移交', en: 'transfer' },
  conference: { collection: 'conferences', zh: '个案会商', en: 'case conference' },
  victimInterview: { collection: 'interviews', zh: '被害人询问', en: 'interview of a victim' },
  serviceItem: { collection: 'serviceItems', zh: '服务清单项目', en: 'item of the service list' },
  serviceEvent: { collection: 'services', zh: '服务记录', en: 'service' },
  activity: { collection: 'activities', zh: '活动', en: 'activity' },
  publicity: { collection: 'publicity', zh: '宣传', en: 'publicity' },
  meeting: { collection: 'meetings', zh: '会议', en: 'meeting' },
  inspection: { collection: 'inspections', zh: '检查', en: 'inspection' },
  resourcePool: { collection: 'resourcePools', zh: '资源库', en: 'resource pool' },
  resource: { collection: 'resources', zh: '资源', en: 'resource' },
  resourceExchange: { collection: 'resourceExchanges', zh: '供需对接', en: 'offer or need' },
  hotlineTicket: { collection: 'hotlineTickets', zh: '热线工单', en: 'hotline ticket' },
  placement: { collection: 'placements', zh: '安置', en: 'placement' },
  project: { collection: 'projects', zh: '项目品牌', en: 'project' },
  fundLine: { collection: 'fundLines', zh: '资金', en: 'fund line' },
  incident: { collection: 'incidents', zh: '事件', en: 'incident' },
  supervisedMatter: { collection: 'supervisedMatters', zh: '督办事项', en: 'supervised matter' },
  suggestion: { collection: 'suggestions', zh: '保护建议', en: 'protection suggestion' },
  allowancePayment: { collection: 'allowances', zh: '补贴发放', en: 'allowance payment' },
  regulation: { collection: 'regulations', zh: '规章制度', en: 'regulation' },
  workDocument: { collection: 'workDocuments', zh: '工作文件', en: 'work document' },
  workReport: { collection: 'workReports', zh: '工作报告', en: 'work report' },
  submission: { collection: 'submissions', zh: '数据报送', en: 'data submission' },
  systemLink: { collection: 'systemLinks', zh: '系统关联', en: 'system link' },
  volunteerTeam: { collection: 'volunteerTeams', zh: '志愿服务队', en: 'volunteer team' },
  venue: { collection: 'venues', zh: '场馆', en: 'venue' },
  linkage: { collection: 'linkages', zh: '联动机制', en: 'linkage' },
  informationExchange: { collection: 'informationExchanges', zh: '信息交换', en: 'information exchange' },
  participation: { collection: 'participation', zh: '儿童参与', en: 'participation of minors' },
  leadingGroup: { collection: 'leadingGroups', zh: '协调机构', en: 'coordination body' },
  lesson: { collection: 'lessons', zh: '校外培训课次', en: 'off-campus lesson' },
  attestation: { collection: 'attestations', zh: '举证', en: 'attestation' },
  accessEvent: { collection: 'accessEvents', zh: '查阅记录', en: 'access event' },
} as const satisfies Readonly<Record<string, RecordKindWords>>;

/** A kind of record. */
export type RecordKind = keyof typeof recordKinds;

/** The name of a list of a dossier. */
export type Collection = (typeof recordKinds)[RecordKind]['collection'];
