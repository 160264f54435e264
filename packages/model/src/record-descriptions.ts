import type { RecordKind } from './record-kind.ts';
import type { Text } from './text.ts';

/** What each kind of record is, in a sentence. */
export const recordDescriptions: Readonly<Record<RecordKind, Text>> = {
  community: {
    zh: '居民区或村，岗位配备的最小单位',
    en: 'A residential area or village, the lowest level that posts are filled for',
  },
  organization: {
    zh: '与站点合作的单位：公安、教育、医院、机构、企业等',
    en: 'A body that a station works with: police, schools’ authority, hospital, agency, enterprise',
  },
  serviceAgreement: {
    zh: '与服务方就运行站点或购买服务订立的协议',
    en: 'An agreement with a provider that runs the station or sells it services',
  },
  staffMember: {
    zh: '在站点服务或为其服务的人：聘用、借调、购买服务或志愿',
    en: 'Somebody who serves at the station or for it: employed, seconded, bought in or volunteering',
  },
  post: { zh: '某人在一段期间内担任的岗位', en: 'A post that somebody fills over a period' },
  backgroundCheck: { zh: '对违法犯罪记录的查询', en: 'A query for records of unlawful or criminal acts' },
  training: { zh: '某人完成的一次培训', en: 'A training that somebody completed' },
  certificate: { zh: '工作人员的资格证书', en: 'A professional certificate of a staff member' },
  school: { zh: '辖区内的学校', en: 'A school of the area' },
  schoolAgreement: { zh: '站点与学校的签约', en: 'An agreement between the station and a school' },
  household: { zh: '有未成年人的家庭', en: 'A household with minors' },
  minor: {
    zh: '站点掌握的未成年人；姓名只在这里，其余记录只记编号',
    en: 'A minor that the station knows. The name stays here; every other record points to the id',
  },
  careRelation: {
    zh: '某人在一段期间内对未成年人的监护或照料',
    en: 'Who looks after a minor: guardian, actual caregiver or both, over a period',
  },
  categoryAssignment: {
    zh: '未成年人在一段期间内所属的群体类别',
    en: 'A population category that a minor falls under over a period',
  },
  screening: { zh: '对家庭或未成年人的一次风险排查', en: 'A look for risk in a household or at a minor' },
  enrolment: { zh: '未成年人纳入重点关爱及起止', en: 'That a minor is on the list of key care, and since when' },
  reporter: {
    zh: '反映情况的人；与线索、报告分开存放',
    en: 'Who told of something. Kept apart from leads and reports, so that these can be shown without it',
  },
  lead: { zh: '被发现或被反映、可能成为个案的情况', en: 'Something that was noticed or told and may become a case' },
  mandatoryReport: {
    zh: '强制报告及其各个报告对象，各自计时',
    en: 'A mandatory report with its recipients, each with a clock of its own',
  },
  case: { zh: '未成年人的一人一档，从走访到跟踪', en: 'A case, the one file of a minor, from 走访 to 跟踪' },
  riskScheme: {
    zh: '区级制定的风险等级方案：等级、指标、措施、走访次数',
    en: 'A scheme of risk grades as a district sets it: grades, indicators, measures, visits',
  },
  assessment: {
    zh: '按指定工具和版本对监护、风险或心理的一次评估',
    en: 'An assessment of guardianship, risk or mind, by a named instrument in a version',
  },
  plan: { zh: '为一名未成年人或一起事件制定的方案', en: 'A plan for one minor or one incident' },
  visit: { zh: '对未成年人及其家庭的一次走访或其他联系', en: 'A visit or other contact with a minor and the family' },
  psychConcern: {
    zh: '心理需要关注的迹象，以及对监护人的建议',
    en: 'A sign that a minor’s mind needs care, and what the guardian was advised',
  },
  referral: { zh: '将未成年人转到其他单位接受服务', en: 'A minor passed on to another body for a service' },
  transfer: { zh: '将未成年人移交到其他地区的站点', en: 'A minor handed over to the station of another place' },
  conference: { zh: '多个部门就一个个案的会商', en: 'A meeting of several bodies about one case' },
  victimInterview: {
    zh: '有权机关对未成年被害人的询问',
    en: 'An interview of a minor victim, by whoever is competent',
  },
  serviceItem: { zh: '公布的服务清单中的一项', en: 'What the station offers, as its published list has it' },
  serviceEvent: { zh: '已提供的一次服务', en: 'A service that was rendered' },
  activity: { zh: '站点的一次活动', en: 'An activity of the station' },
  publicity: { zh: '一则公益广告或一次宣传', en: 'A public-service advertisement or publicity event' },
  meeting: { zh: '协调工作的一次会议', en: 'A meeting of those who coordinate the work' },
  inspection: { zh: '对站点或场馆的一次检查', en: 'An inspection of the station or of a venue' },
  resourcePool: {
    zh: '专家、律师、社工等资源的库',
    en: 'A pool of experts, lawyers, social workers or other resources',
  },
  resource: { zh: '资源库中的一员', en: 'A member of a resource pool' },
  resourceExchange: {
    zh: '供需对接平台上的一项供给或需求',
    en: 'An offer or a need on the platform that matches resources',
  },
  hotlineTicket: { zh: '热线转来的工单', en: 'A ticket that a hotline passed on' },
  placement: { zh: '家中无人照料时的安置', en: 'Where a minor is cared for when nobody at home can' },
  project: { zh: '站点的项目或品牌', en: 'A project or brand of the station' },
  fundLine: { zh: '一笔预算、收入或支出', en: 'Money set aside, received or spent' },
  incident: { zh: '应急事件或负面清单事项', en: 'An emergency or a matter of the negative list' },
  supervisedMatter: { zh: '限时整改的挂牌督办事项', en: 'A matter that is listed for supervision with a time limit' },
  suggestion: {
    zh: '须答复的检察建议等',
    en: 'A suggestion of the procuratorate, the police or a court that has to be answered',
  },
  allowancePayment: { zh: '按月发给未成年人的补贴', en: 'An allowance paid to a minor for a month' },
  regulation: { zh: '站点的规章制度', en: 'A rule of the house: duties, workflow, archives and so on' },
  workDocument: { zh: '指导全年工作的计划或清单', en: 'A plan or checklist that guides the work of a year' },
  workReport: { zh: '向上级提交的工作报告', en: 'A report on the work to those above' },
  submission: { zh: '信息系统数据维护的一个环节', en: 'A step of keeping an information system up to date' },
  systemLink: {
    zh: '未成年人在某信息系统中的记录及其新旧',
    en: 'That a minor is kept in an information system, and how fresh the entry is',
  },
  volunteerTeam: { zh: '居民区的志愿服务队', en: 'A team of volunteers of a residential area' },
  venue: { zh: '公共场馆或站点网络的一个点位', en: 'A public venue or a node of the station’s network (1+N)' },
  linkage: {
    zh: '家庭、学校、社区、医疗之间的常设机制',
    en: 'A standing arrangement between family, school, community and medicine',
  },
  informationExchange: { zh: '与合作单位之间的一次信息交换', en: 'Data that went to or came from a partner' },
  participation: { zh: '未成年人表达意见的组织', en: 'A body through which minors have their say' },
  leadingGroup: { zh: '协调机制或领导小组', en: 'A coordination mechanism or leading group' },
  lesson: {
    zh: '校外培训机构被发现的一次授课',
    en: 'A lesson that an off-campus training institution was found to hold',
  },
  attestation: {
    zh: '由人对数据无法判定的要求作出的证明及其佐证',
    en: 'That a person vouches for a requirement which no data can decide, with the evidence',
  },
  accessEvent: {
    zh: '某人查阅个人信息的留痕',
    en: 'That somebody looked at data of a person: who, what, why, on which basis',
  },
};
