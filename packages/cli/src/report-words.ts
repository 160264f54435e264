import type { Basis, MissingReason, Status, Text } from '@hutong/rules';

/** What a report says, apart from the policy itself. */
export const reportWords = {
  title: { zh: '未成年人保护工作站评估报告', en: 'Assessment of a minor-protection station' },
  decisionTitle: { zh: '判定结果', en: 'Decision' },
  subject: { zh: '对象', en: 'Subject' },
  policy: { zh: '政策', en: 'Policy' },
  asOf: { zh: '截至', en: 'As of' },
  period: { zh: '时段', en: 'Period' },
  calendar: { zh: '放假安排', en: 'Calendar' },
  engine: { zh: '判定引擎', en: 'Engine' },
  digest: { zh: '内容校验', en: 'Digest' },
  layer: { zh: '上层政策', en: 'Layer below' },
  readings: { zh: '试算口径', en: 'Trial reading' },
  summary: { zh: '结论', en: 'Summary' },
  requirement: { zh: '要求', en: 'Requirement' },
  clause: { zh: '条款', en: 'Clause' },
  place: { zh: '出处', en: 'Place' },
  parameter: { zh: '参数', en: 'Parameter' },
  value: { zh: '数值', en: 'Value' },
  inForce: { zh: '适用期间', en: 'In force' },
  basis: { zh: '依据', en: 'Basis' },
  missing: { zh: '缺少', en: 'Missing' },
  toDo: { zh: '怎么办', en: 'What to do' },
  evidence: { zh: '所需材料', en: 'Evidence' },
  due: { zh: '期限', en: 'Due' },
  excuse: { zh: '说明', en: 'Reason' },
  advisory: { zh: '供参考，不计入结论', en: 'for information, not counted' },
  nothingOpen: { zh: '各项要求均已达到，没有待办事项。', en: 'Every requirement is met; nothing is left to do.' },
  grounds: { zh: '判定依据', en: 'What decided it' },
  stillNeeded: { zh: '尚缺的事实', en: 'Still needed' },
  weekByWeek: { zh: '逐周情况', en: 'Week by week' },
  allRequirements: { zh: '各项要求', en: 'Requirements' },
  readingsUsed: { zh: '采用的读法', en: 'Readings adopted' },
  parametersUsed: { zh: '所用参数', en: 'Parameters used' },
  provenance: { zh: '版本信息', en: 'Versions' },
  sign: { zh: '评估人（签章）', en: 'Assessed by (signature)' },
  signDate: { zh: '日期', en: 'Date' },
  page: { zh: '页', en: 'page' },
} as const satisfies { readonly [word: string]: Text };

/** What a status is called. */
export const statusNames: { readonly [status in Status]: Text } = {
  fail: { zh: '未达到', en: 'not met' },
  unknown: { zh: '尚不能判定', en: 'undecided' },
  manual: { zh: '须人工确认', en: 'to be attested' },
  waived: { zh: '已说明', en: 'excused' },
  notYetDue: { zh: '未到期', en: 'not yet due' },
  pass: { zh: '达到', en: 'met' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
};

/** Heading of the part of a report that lists the findings of a status. */
export const statusHeadings: { readonly [status in Status]: Text } = {
  fail: { zh: '未达到的要求', en: 'Not met' },
  unknown: { zh: '尚不能判定的要求', en: 'Undecided for want of facts' },
  manual: { zh: '须人工确认的要求', en: 'To be attested by a person' },
  waived: { zh: '已说明原因的缺口', en: 'Excused shortfalls' },
  notYetDue: { zh: '未到期的要求', en: 'Not yet due' },
  pass: { zh: '已达到的要求', en: 'Met' },
  notApplicable: { zh: '不适用的要求', en: 'Not applicable' },
};

/** A shape for each status, so that no report depends on colour. */
export const statusSigns: { readonly [status in Status]: string } = {
  pass: '●',
  fail: '▲',
  notYetDue: '○',
  unknown: '◇',
  notApplicable: '–',
  manual: '□',
  waived: '◆',
};

/** How a number got into the pack. */
export const basisNames: { readonly [basis in Basis]: Text } = {
  cited: { zh: '原文规定', en: 'as printed' },
  adopted: { zh: '采用的读法', en: 'reading adopted' },
  assumed: { zh: '暂定，待本地确定', en: 'provisional, to be set locally' },
};

/** Why a fact is not known. */
export const missingReasons: { readonly [reason in MissingReason]: Text } = {
  absent: { zh: '未填报', en: 'not recorded' },
  null: { zh: '为空', en: 'empty' },
  partial: { zh: '不完整', en: 'incomplete' },
  withheld: { zh: '未提供', en: 'withheld' },
  conflicting: { zh: '互相矛盾', en: 'conflicting' },
  notLoaded: { zh: '安排未载入', en: 'not loaded' },
};
