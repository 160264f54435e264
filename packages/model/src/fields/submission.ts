import { externalSystems } from '../code-lists/external-systems.ts';
import { submissionSteps } from '../code-lists/submission-steps.ts';
import type { Submission } from '../entities/submission.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for a data submission. */
export const submissionFields: FieldsOf<Submission> = {
  id: idField,
  system: {
    title: { zh: '信息系统', en: 'system' },
    says: { zh: '报送的系统', en: 'Which system' },
    nature: 'internal',
    codes: externalSystems,
  },
  from: {
    title: { zh: '所属期起始日', en: 'period from' },
    says: { zh: '含当天', en: 'The day is included' },
    nature: 'internal',
  },
  to: {
    title: { zh: '所属期截止日', en: 'period to' },
    says: { zh: '含当天', en: 'The day is included' },
    nature: 'internal',
  },
  step: {
    title: { zh: '环节', en: 'step' },
    says: { zh: '采集录入、审核报送或更新', en: 'Entry, review or update' },
    nature: 'internal',
    codes: submissionSteps,
  },
  completedOn: {
    title: { zh: '完成日期', en: 'completed on' },
    says: { zh: '完成的日期', en: 'When it was done' },
    nature: 'internal',
  },
  nil: {
    title: { zh: '零报告', en: 'nil return' },
    says: { zh: '无变化也已报送', en: 'Filed although nothing had changed' },
    nature: 'internal',
  },
  operatorId: {
    title: { zh: '操作员', en: 'operator' },
    says: { zh: '人员编号', en: 'Id of the staff member' },
    nature: 'internal',
    refersTo: 'staffMember',
  },
};
