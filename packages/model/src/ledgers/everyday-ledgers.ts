import { activityForms } from '../code-lists/activity-forms.ts';
import { activityKinds } from '../code-lists/activity-kinds.ts';
import { activityStatuses } from '../code-lists/activity-statuses.ts';
import { activityThemes } from '../code-lists/activity-themes.ts';
import { audiences } from '../code-lists/audiences.ts';
import { checkOrgans } from '../code-lists/check-organs.ts';
import { checkResults } from '../code-lists/check-results.ts';
import { postRoles } from '../code-lists/post-roles.ts';
import { trainingKinds } from '../code-lists/training-kinds.ts';
import { trainingTopics } from '../code-lists/training-topics.ts';
import { visitActions } from '../code-lists/visit-actions.ts';
import { visitModes } from '../code-lists/visit-modes.ts';
import type { CellForm, Ledger, LedgerColumn } from './ledger.ts';

const text = { kind: 'text' } as const satisfies CellForm;
const date = { kind: 'date' } as const satisfies CellForm;
const count = { kind: 'count' } as const satisfies CellForm;
const yesNo = { kind: 'yesNo' } as const satisfies CellForm;
const staff = { kind: 'reference', to: 'staffMember' } as const satisfies CellForm;

const id: LedgerColumn = { heading: '编号', aliases: ['记录编号', '台账编号', 'id'], field: 'id', form: text };

/** 走访台账: one row a visit. */
export const visitLedger: Ledger = {
  kind: 'visit',
  sheet: '走访台账',
  aliases: ['家访台账', '走访记录', '家访记录', '走访'],
  title: { zh: '走访台账', en: 'ledger of visits' },
  columns: [
    id,
    {
      heading: '未成年人',
      aliases: ['未成年人编号', '儿童', '儿童编号', '走访对象', '姓名'],
      field: 'minorId',
      form: { kind: 'reference', to: 'minor' },
      needed: true,
    },
    {
      heading: '走访时间',
      aliases: ['走访日期', '家访时间', '家访日期', '日期', '时间'],
      field: 'at',
      form: { kind: 'dayOrMoment' },
      needed: true,
    },
    { heading: '走访人', aliases: ['家访人', '走访人员', '责任人'], field: 'visitorId', form: staff },
    {
      heading: '走访人角色',
      aliases: ['走访人身份', '角色', '岗位'],
      field: 'visitorRole',
      form: { kind: 'code', list: postRoles },
      needed: true,
    },
    {
      heading: '走访方式',
      aliases: ['方式', '家访方式'],
      field: 'mode',
      form: { kind: 'code', list: visitModes },
      needed: true,
    },
    { heading: '见到本人', aliases: ['是否见到本人'], field: 'seen', form: yesNo },
    { heading: '单独交谈', aliases: ['是否单独交谈'], field: 'seenAlone', form: yesNo },
    { heading: '儿童心理', aliases: ['心理状况', '心理'], field: 'findings.psychology', form: text },
    { heading: '学习情况', aliases: ['学习状况', '学习'], field: 'findings.study', form: text },
    { heading: '家庭经济', aliases: ['经济状况', '家庭经济状况'], field: 'findings.economy', form: text },
    { heading: '监护情况', aliases: ['监护状况', '监护'], field: 'findings.guardianship', form: text },
    { heading: '其他情况', aliases: ['其他', '走访内容', '走访情况'], field: 'findings.other', form: text },
    {
      heading: '走访中的服务',
      aliases: ['服务', '采取措施'],
      field: 'actions',
      form: { kind: 'codes', list: visitActions },
    },
    { heading: '记录本编号', aliases: ['走访记录编号'], field: 'recordNo', form: text },
    { heading: '记录日期', aliases: ['填写日期'], field: 'recordedOn', form: date },
    { heading: '个案', aliases: ['个案编号'], field: 'caseId', form: { kind: 'reference', to: 'case' } },
  ],
};

/** 活动台账: one row an activity. */
export const activityLedger: Ledger = {
  kind: 'activity',
  sheet: '活动台账',
  aliases: ['活动记录', '活动登记', '活动'],
  title: { zh: '活动台账', en: 'ledger of activities' },
  columns: [
    id,
    { heading: '活动名称', aliases: ['名称', '活动主题名称', '活动'], field: 'title', form: text, needed: true },
    {
      heading: '活动类别',
      aliases: ['类别', '活动类型', '类型'],
      field: 'kind',
      form: { kind: 'code', list: activityKinds },
      needed: true,
    },
    {
      heading: '开始日期',
      aliases: ['活动日期', '日期', '活动时间', '开展时间'],
      field: 'startsOn',
      form: date,
      needed: true,
    },
    { heading: '结束日期', aliases: [], field: 'endsOn', form: date },
    {
      heading: '状态',
      aliases: ['活动状态'],
      field: 'status',
      form: { kind: 'code', list: activityStatuses },
      needed: true,
      whenBlank: 'held',
    },
    { heading: '是否公益活动', aliases: ['公益活动', '公益'], field: 'publicBenefit', form: yesNo },
    { heading: '活动主题', aliases: ['主题'], field: 'themes', form: { kind: 'codes', list: activityThemes } },
    { heading: '活动形式', aliases: ['形式'], field: 'forms', form: { kind: 'codes', list: activityForms } },
    {
      heading: '活动对象',
      aliases: ['对象', '参加对象'],
      field: 'audiences',
      form: { kind: 'codes', list: audiences },
    },
    { heading: '未成年人人数', aliases: ['儿童人数', '未成年人数'], field: 'minorsAttending', form: count },
    { heading: '成年人人数', aliases: ['家长人数', '成人人数'], field: 'adultsAttending', form: count },
    { heading: '活动记录', aliases: ['活动情况', '活动内容', '记录'], field: 'record.content', form: text },
    { heading: '记录日期', aliases: ['填写日期'], field: 'record.recordedOn', form: date },
  ],
};

/** 培训台账: one row a person and training. */
export const trainingLedger: Ledger = {
  kind: 'training',
  sheet: '培训台账',
  aliases: ['培训记录', '培训登记', '培训'],
  title: { zh: '培训台账', en: 'ledger of trainings' },
  columns: [
    id,
    { heading: '参训人员', aliases: ['姓名', '人员', '参训人'], field: 'personId', form: staff, needed: true },
    {
      heading: '培训类别',
      aliases: ['类别', '培训类型'],
      field: 'kind',
      form: { kind: 'code', list: trainingKinds },
      needed: true,
    },
    { heading: '开始日期', aliases: ['培训开始日期'], field: 'startedOn', form: date },
    {
      heading: '完成日期',
      aliases: ['培训日期', '日期', '结束日期', '培训时间'],
      field: 'completedOn',
      form: date,
      needed: true,
    },
    {
      heading: '培训内容',
      aliases: ['内容', '培训主题'],
      field: 'topics',
      form: { kind: 'codes', list: trainingTopics },
    },
    { heading: '总时长（分钟）', aliases: ['总时长', '时长', '时长（分钟）'], field: 'minutes', form: count },
    {
      heading: '儿童社会工作时长（分钟）',
      aliases: ['儿童社会工作时长', '儿童社会工作课程时长'],
      field: 'courses',
      form: { kind: 'childSocialWorkMinutes' },
    },
    { heading: '主办单位', aliases: ['举办单位', '培训单位'], field: 'organizer', form: text },
  ],
};

/** 从业查询台账: one row a query. */
export const backgroundCheckLedger: Ledger = {
  kind: 'backgroundCheck',
  sheet: '从业查询台账',
  aliases: ['从业查询', '入职查询', '入职查询台账', '违法犯罪记录查询'],
  title: { zh: '从业查询台账', en: 'ledger of record checks' },
  columns: [
    id,
    { heading: '被查询人员', aliases: ['姓名', '人员', '被查询人'], field: 'personId', form: staff, needed: true },
    {
      heading: '查询机关',
      aliases: ['查询单位', '出具机关'],
      field: 'organ',
      form: { kind: 'code', list: checkOrgans },
      needed: true,
    },
    { heading: '申请日期', aliases: ['查询日期', '申请查询日期'], field: 'requestedOn', form: date },
    { heading: '结果收到日期', aliases: ['收到日期', '结果日期', '反馈日期'], field: 'resultReceivedOn', form: date },
    {
      heading: '查询结果',
      aliases: ['结果'],
      field: 'result',
      form: { kind: 'code', list: checkResults },
      needed: true,
    },
    { heading: '记录情况', aliases: ['违法犯罪记录', '记录'], field: 'records', form: { kind: 'offenceRecords' } },
  ],
};

/** The ledgers whose rows are records. The log of openings has its own form. */
export const everydayLedgers = {
  visit: visitLedger,
  activity: activityLedger,
  training: trainingLedger,
  backgroundCheck: backgroundCheckLedger,
} as const;

/** A kind of record that has a ledger. */
export type LedgerKind = keyof typeof everydayLedgers;
