import type { Attestation } from '../entities/attestation.ts';
import { loggedActionFields } from './action-fields.ts';
import type { FieldsOf } from './field.ts';
import { idField, internalEvidenceField } from './recurring-fields.ts';

/** The words for an attestation. */
export const attestationFields: FieldsOf<Attestation> = {
  id: idField,
  clause: {
    title: { zh: '条款', en: 'clause' },
    says: { zh: '所证明的条款编号', en: 'Id of the clause' },
    nature: 'internal',
  },
  text: { title: { zh: '说明', en: 'text' }, says: { zh: '达标情况', en: 'How it is met' }, nature: 'internal' },
  from: {
    title: { zh: '证明期起始日', en: 'covers from' },
    says: { zh: '含当天', en: 'The day is included' },
    nature: 'internal',
  },
  to: {
    title: { zh: '证明期截止日', en: 'covers until' },
    says: { zh: '含当天；不填即未结束', en: 'The day is included; left out means it goes on' },
    nature: 'internal',
  },
  evidence: internalEvidenceField,
  actions: {
    title: { zh: '举证过程', en: 'actions' },
    says: { zh: '按时间追加，不修改', en: 'Appended as things happen, never edited' },
    nature: 'internal',
    fields: loggedActionFields,
  },
};
