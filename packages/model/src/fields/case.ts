import { badBehaviours } from '../code-lists/bad-behaviours.ts';
import { caseFlags } from '../code-lists/case-flags.ts';
import { caseKinds } from '../code-lists/case-kinds.ts';
import { legalBases } from '../code-lists/legal-bases.ts';
import { seriousBadBehaviours } from '../code-lists/serious-bad-behaviours.ts';
import { traumaSeverities } from '../code-lists/trauma-severities.ts';
import type { Case } from '../entities/case.ts';
import { caseActionFields } from './action-fields.ts';
import type { FieldsOf } from './field.ts';
import { idField, minorIdField } from './recurring-fields.ts';

/** The words for a case. */
export const caseFields: FieldsOf<Case> = {
  id: idField,
  minorId: minorIdField,
  kind: {
    title: { zh: '个案类别', en: 'kind' },
    says: { zh: '主要问题', en: 'What it is mainly about' },
    nature: 'sensitive',
    codes: caseKinds,
  },
  ownerId: {
    title: { zh: '负责人', en: 'owner' },
    says: { zh: '人员编号', en: 'Id of the staff member' },
    nature: 'internal',
    refersTo: 'staffMember',
  },
  legalBasis: {
    title: { zh: '处理依据', en: 'legal basis' },
    says: { zh: '处理个人信息的依据', en: 'Why the data may be processed' },
    nature: 'internal',
    codes: legalBases,
  },
  flags: {
    title: { zh: '个案标记', en: 'flags' },
    says: { zh: '改变保护等级的情形', en: 'What changes how the data are protected' },
    nature: 'protected',
    codes: caseFlags,
  },
  traumaSeverity: {
    title: { zh: '创伤程度', en: 'severity of trauma' },
    says: { zh: '轻度或严重；不填即未评', en: 'Mild or severe; left out means not assessed' },
    nature: 'sensitive',
    codes: traumaSeverities,
  },
  badBehaviours: {
    title: { zh: '不良行为', en: 'bad behaviour' },
    says: { zh: '预防未成年人犯罪法第二十八条', en: 'By article 28 of the prevention law' },
    nature: 'protected',
    codes: badBehaviours,
  },
  seriousBadBehaviours: {
    title: { zh: '严重不良行为', en: 'serious bad behaviour' },
    says: { zh: '预防未成年人犯罪法第三十八条', en: 'By article 38 of the prevention law' },
    nature: 'protected',
    codes: seriousBadBehaviours,
  },
  continuesId: {
    title: { zh: '接续个案', en: 'continues' },
    says: { zh: '结案后重新立案的前案', en: 'The closed case that it takes up again' },
    nature: 'internal',
    refersTo: 'case',
  },
  leadIds: {
    title: { zh: '线索', en: 'leads' },
    says: { zh: '来源线索', en: 'The leads it came from' },
    nature: 'internal',
    refersTo: 'lead',
  },
  archivedOn: {
    title: { zh: '归档日期', en: 'archived on' },
    says: { zh: '归档的日期', en: 'When the file was archived' },
    nature: 'internal',
  },
  actions: {
    title: { zh: '个案过程', en: 'actions' },
    says: { zh: '按时间追加，不修改', en: 'Appended as things happen, never edited' },
    nature: 'internal',
    fields: caseActionFields,
  },
};
