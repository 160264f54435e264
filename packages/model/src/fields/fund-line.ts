import { fundKinds } from '../code-lists/fund-kinds.ts';
import { fundPurposes } from '../code-lists/fund-purposes.ts';
import { fundSources } from '../code-lists/fund-sources.ts';
import { fundStatuses } from '../code-lists/fund-statuses.ts';
import type { FundLine } from '../entities/fund-line.ts';
import type { FieldsOf } from './field.ts';
import { idField, internalEvidenceField } from './recurring-fields.ts';

/** The words for a fund line. */
export const fundLineFields: FieldsOf<FundLine> = {
  id: idField,
  kind: {
    title: { zh: '类别', en: 'kind' },
    says: { zh: '预算、收入或支出', en: 'Set aside, received or spent' },
    nature: 'internal',
    codes: fundKinds,
  },
  fiscalYear: {
    title: { zh: '年度', en: 'fiscal year' },
    says: { zh: '公历年', en: 'Calendar year' },
    nature: 'internal',
  },
  amount: {
    title: { zh: '金额', en: 'amount' },
    says: { zh: '人民币元', en: 'In yuan' },
    nature: 'internal',
    unit: 'CNY',
  },
  source: {
    title: { zh: '来源', en: 'source' },
    says: { zh: '资金来源', en: 'Where it comes from' },
    nature: 'internal',
    codes: fundSources,
  },
  purpose: {
    title: { zh: '用途', en: 'purpose' },
    says: { zh: '资金用途', en: 'What it is for' },
    nature: 'internal',
    codes: fundPurposes,
  },
  projectId: {
    title: { zh: '项目', en: 'project' },
    says: { zh: '所属项目编号', en: 'Id of the project' },
    nature: 'internal',
    refersTo: 'project',
  },
  sourceId: {
    title: { zh: '支出来源', en: 'paid from' },
    says: { zh: '支出所用的收入或预算', en: 'The income or budget that an expense is paid from' },
    nature: 'internal',
    refersTo: 'fundLine',
  },
  status: {
    title: { zh: '状态', en: 'status' },
    says: { zh: '计划、已批复、已支出', en: 'Planned, approved or spent' },
    nature: 'internal',
    codes: fundStatuses,
  },
  date: {
    title: { zh: '日期', en: 'date' },
    says: { zh: '批复或支出的日期', en: 'When it was approved or spent' },
    nature: 'internal',
  },
  evidence: internalEvidenceField,
};
