import { agreementKinds } from '../code-lists/agreement-kinds.ts';
import { inspectionResults } from '../code-lists/inspection-results.ts';
import type { ServiceAgreement } from '../entities/service-agreement.ts';
import type { FieldsOf } from './field.ts';
import { idField, internalEvidenceField, noteField } from './recurring-fields.ts';

/** The words for a service agreement. */
export const serviceAgreementFields: FieldsOf<ServiceAgreement> = {
  id: idField,
  organizationId: {
    title: { zh: '服务方', en: 'provider' },
    says: { zh: '合作单位编号', en: 'Id of the provider' },
    nature: 'internal',
    refersTo: 'organization',
  },
  kind: {
    title: { zh: '协议类别', en: 'kind' },
    says: { zh: '约定的内容', en: 'What is agreed' },
    nature: 'internal',
    codes: agreementKinds,
  },
  from: {
    title: { zh: '起始日', en: 'first day' },
    says: { zh: '含当天', en: 'The day is included' },
    nature: 'internal',
  },
  to: {
    title: { zh: '截止日', en: 'last day' },
    says: { zh: '含当天；不填即未结束', en: 'The day is included; left out means it goes on' },
    nature: 'internal',
  },
  amount: {
    title: { zh: '金额', en: 'amount' },
    says: { zh: '协议总额', en: 'Total of the agreement' },
    nature: 'internal',
    unit: 'CNY',
  },
  scope: {
    title: { zh: '服务内容', en: 'scope' },
    says: { zh: '约定的服务', en: 'The services agreed' },
    nature: 'internal',
  },
  reviews: {
    title: { zh: '考核', en: 'reviews' },
    says: { zh: '对服务方的考核', en: 'How the provider was reviewed' },
    nature: 'internal',
    fields: {
      date: {
        title: { zh: '考核日期', en: 'date' },
        says: { zh: '考核完成的日期', en: 'When the review was done' },
        nature: 'internal',
      },
      result: {
        title: { zh: '考核结果', en: 'result' },
        says: { zh: '考核的结论', en: 'What it came to' },
        nature: 'internal',
        codes: inspectionResults,
      },
      note: noteField,
    },
  },
  evidence: internalEvidenceField,
};
