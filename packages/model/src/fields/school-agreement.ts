import type { SchoolAgreement } from '../entities/school-agreement.ts';
import type { FieldsOf } from './field.ts';

import { idField, internalEvidenceField } from './recurring-fields.ts';

/** The words for a school agreement. */
export const schoolAgreementFields: FieldsOf<SchoolAgreement> = {
  id: idField,
  schoolId: {
    title: { zh: '学校', en: 'school' },
    says: { zh: '学校编号', en: 'Id of the school' },
    nature: 'public',
    refersTo: 'school',
  },
  signedOn: {
    title: { zh: '签约日期', en: 'signed on' },
    says: { zh: '签署的日期', en: 'When it was signed' },
    nature: 'public',
  },
  from: {
    title: { zh: '起始日', en: 'first day' },
    says: { zh: '含当天', en: 'The day is included' },
    nature: 'public',
  },
  to: {
    title: { zh: '截止日', en: 'last day' },
    says: { zh: '含当天；不填即未结束', en: 'The day is included; left out means it goes on' },
    nature: 'public',
  },
  evidence: internalEvidenceField,
};
