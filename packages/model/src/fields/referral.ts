import { legalBases } from '../code-lists/legal-bases.ts';
import { referralKinds } from '../code-lists/referral-kinds.ts';
import type { Referral } from '../entities/referral.ts';
import { loggedActionFields } from './action-fields.ts';
import type { FieldsOf } from './field.ts';
import { caseIdField, idField, minorIdField } from './recurring-fields.ts';

/** The words for a referral. */
export const referralFields: FieldsOf<Referral> = {
  id: idField,
  minorId: minorIdField,
  caseId: caseIdField,
  kind: {
    title: { zh: '转介类别', en: 'kind' },
    says: { zh: '为何转介', en: 'What for' },
    nature: 'sensitive',
    codes: referralKinds,
  },
  organizationId: {
    title: { zh: '接收单位', en: 'receiving organization' },
    says: { zh: '合作单位编号，不可缺', en: 'Id of the organization; a referral to nobody is none' },
    nature: 'sensitive',
    refersTo: 'organization',
  },
  legalBasis: {
    title: { zh: '提供信息的依据', en: 'legal basis' },
    says: { zh: '向接收单位提供信息的依据', en: 'Why data may go to the receiver' },
    nature: 'internal',
    codes: legalBases,
  },
  sharedFields: {
    title: { zh: '提供的信息', en: 'data shared' },
    says: { zh: '提供给接收单位的字段', en: 'The fields that the receiver gets' },
    nature: 'internal',
  },
  outcome: {
    title: { zh: '转介结果', en: 'outcome' },
    says: { zh: '接收单位反馈', en: 'What came of it' },
    nature: 'sensitive',
  },
  actions: {
    title: { zh: '转介过程', en: 'actions' },
    says: { zh: '按时间追加，不修改', en: 'Appended as things happen, never edited' },
    nature: 'internal',
    fields: loggedActionFields,
  },
};
