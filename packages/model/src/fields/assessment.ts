import { assessmentDimensions } from '../code-lists/assessment-dimensions.ts';
import { assessmentKinds } from '../code-lists/assessment-kinds.ts';
import { guardianshipStatuses } from '../code-lists/guardianship-statuses.ts';
import type { Assessment } from '../entities/assessment.ts';
import type { FieldsOf } from './field.ts';
import { caseIdField, idField, minorIdField, sensitiveEvidenceField } from './recurring-fields.ts';

/** The words for an assessment. */
export const assessmentFields: FieldsOf<Assessment> = {
  id: idField,
  minorId: minorIdField,
  caseId: caseIdField,
  kind: {
    title: { zh: '评估类别', en: 'kind' },
    says: { zh: '评估的内容', en: 'What is assessed' },
    nature: 'sensitive',
    codes: assessmentKinds,
  },
  date: {
    title: { zh: '评估日期', en: 'date' },
    says: { zh: '评估的日期', en: 'When it was done' },
    nature: 'sensitive',
  },
  instrument: {
    title: { zh: '评估工具', en: 'instrument' },
    says: { zh: '工具及版本', en: 'The instrument and its version' },
    nature: 'sensitive',
    fields: {
      id: {
        title: { zh: '工具名称', en: 'id' },
        says: { zh: '工具或方案的编号', en: 'Name or id of the instrument' },
        nature: 'sensitive',
      },
      version: {
        title: { zh: '版本', en: 'version' },
        says: { zh: '工具的版本', en: 'Its version' },
        nature: 'sensitive',
      },
    },
  },
  schemeId: {
    title: { zh: '风险等级方案', en: 'risk scheme' },
    says: { zh: '所用方案编号', en: 'Id of the scheme' },
    nature: 'sensitive',
    refersTo: 'riskScheme',
  },
  gradeId: {
    title: { zh: '风险等级', en: 'grade' },
    says: { zh: '方案内的等级编号', en: 'Id of the grade within the scheme' },
    nature: 'sensitive',
  },
  score: {
    title: { zh: '得分', en: 'score' },
    says: { zh: '总分', en: 'The total' },
    nature: 'sensitive',
    unit: 'point',
  },
  statuses: {
    title: { zh: '监护状况', en: 'guardianship' },
    says: { zh: '可有多项', en: 'There may be several' },
    nature: 'sensitive',
    codes: guardianshipStatuses,
  },
  dimensions: {
    title: { zh: '测评维度', en: 'dimensions' },
    says: { zh: '所涉维度', en: 'The dimensions looked at' },
    nature: 'sensitive',
    codes: assessmentDimensions,
  },
  answers: {
    title: { zh: '分项结果', en: 'answers' },
    says: { zh: '以分项编号为键', en: 'By the id of the item' },
    nature: 'sensitive',
  },
  causes: {
    title: { zh: '成因', en: 'causes' },
    says: { zh: '成因分析', en: 'What it comes from' },
    nature: 'sensitive',
  },
  solution: {
    title: { zh: '解决方案', en: 'solution' },
    says: { zh: '提出的解决方案', en: 'What is proposed' },
    nature: 'sensitive',
  },
  overrideReason: {
    title: { zh: '调整理由', en: 'reason for an override' },
    says: { zh: '人工调整等级的理由', en: 'Why the grade was set by hand' },
    nature: 'sensitive',
  },
  assessorId: {
    title: { zh: '评估人员', en: 'assessor' },
    says: { zh: '人员编号', en: 'Id of the staff member' },
    nature: 'internal',
    refersTo: 'staffMember',
  },
  effectiveFrom: {
    title: { zh: '生效日期', en: 'effective from' },
    says: { zh: '等级自该日起适用', en: 'The grade applies from this day' },
    nature: 'sensitive',
  },
  to: {
    title: { zh: '有效期至', en: 'valid until' },
    says: { zh: '含当天；不填即未结束', en: 'The day is included; left out means it goes on' },
    nature: 'sensitive',
  },
  evidence: sensitiveEvidenceField,
};
