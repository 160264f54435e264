import { certificateKinds } from '../code-lists/certificate-kinds.ts';
import type { Certificate } from '../entities/certificate.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for a certificate. */
export const certificateFields: FieldsOf<Certificate> = {
  id: idField,
  personId: {
    title: { zh: '持证人员', en: 'holder' },
    says: { zh: '人员编号', en: 'Id of the staff member' },
    nature: 'internal',
    refersTo: 'staffMember',
  },
  kind: {
    title: { zh: '证书类别', en: 'kind' },
    says: { zh: '证书名称', en: 'Which certificate' },
    nature: 'adult',
    codes: certificateKinds,
  },
  number: {
    title: { zh: '证书编号', en: 'number' },
    says: { zh: '证书上的编号', en: 'The number on it' },
    nature: 'adult',
    mask: 'number',
    identifies: 'directly',
  },
  issuedOn: {
    title: { zh: '发证日期', en: 'issued on' },
    says: { zh: '发证的日期', en: 'When it was issued' },
    nature: 'adult',
  },
  validTo: {
    title: { zh: '有效期至', en: 'valid to' },
    says: { zh: '含当天；不填即长期', en: 'The day is included; left out means without end' },
    nature: 'adult',
  },
};
