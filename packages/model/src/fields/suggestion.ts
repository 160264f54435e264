import { dutyKinds } from '../code-lists/duty-kinds.ts';
import { organizationKinds } from '../code-lists/organization-kinds.ts';
import { replyForms } from '../code-lists/reply-forms.ts';
import type { Suggestion } from '../entities/suggestion.ts';
import type { FieldsOf } from './field.ts';
import { idField, internalEvidenceField } from './recurring-fields.ts';

/** The words for a protection suggestion. */
export const suggestionFields: FieldsOf<Suggestion> = {
  id: idField,
  organ: {
    title: { zh: '提出单位', en: 'organ' },
    says: { zh: '提出建议的机关', en: 'Who made it' },
    nature: 'internal',
    codes: organizationKinds,
  },
  issuedOn: {
    title: { zh: '制发日期', en: 'issued on' },
    says: { zh: '制发的日期', en: 'When it was issued' },
    nature: 'internal',
  },
  receivedOn: {
    title: { zh: '收到日期', en: 'received on' },
    says: { zh: '收到的日期', en: 'When it came' },
    nature: 'internal',
  },
  duties: {
    title: { zh: '所涉职责', en: 'duties' },
    says: { zh: '教育、管理、救助、看护', en: 'Education, management, rescue, care' },
    nature: 'internal',
    codes: dutyKinds,
  },
  repliedOn: {
    title: { zh: '答复日期', en: 'replied on' },
    says: { zh: '答复的日期', en: 'When it was answered' },
    nature: 'internal',
  },
  replyForm: {
    title: { zh: '答复形式', en: 'form of the reply' },
    says: { zh: '书面或口头', en: 'Written or oral' },
    nature: 'internal',
    codes: replyForms,
  },
  evidence: internalEvidenceField,
};
