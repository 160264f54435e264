import { supervisedMatterKinds } from '../code-lists/supervised-matter-kinds.ts';
import type { SupervisedMatter } from '../entities/supervised-matter.ts';
import type { FieldsOf } from './field.ts';
import { caseIdField, idField } from './recurring-fields.ts';

/** The words for a supervised matter. */
export const supervisedMatterFields: FieldsOf<SupervisedMatter> = {
  id: idField,
  kind: {
    title: { zh: '类别', en: 'kind' },
    says: { zh: '列入的缘由', en: 'Why it was listed' },
    nature: 'protected',
    codes: supervisedMatterKinds,
  },
  listedOn: {
    title: { zh: '挂牌日期', en: 'listed on' },
    says: { zh: '列入督办的日期', en: 'When it was listed' },
    nature: 'internal',
  },
  dueOn: {
    title: { zh: '整改期限', en: 'due on' },
    says: { zh: '含当天；不填即未限时', en: 'The day is included; left out means that no limit was set' },
    nature: 'internal',
  },
  closedOn: {
    title: { zh: '销号日期', en: 'closed on' },
    says: { zh: '完成整改的日期', en: 'When it was put right' },
    nature: 'internal',
  },
  caseId: caseIdField,
  followUps: {
    title: { zh: '跟踪指导', en: 'follow-ups' },
    says: { zh: '跟踪指导记录', en: 'What was followed up' },
    nature: 'protected',
    fields: {
      date: { title: { zh: '日期', en: 'date' }, says: { zh: '跟踪的日期', en: 'When' }, nature: 'internal' },
      text: {
        title: { zh: '情况', en: 'text' },
        says: { zh: '跟踪的情况', en: 'What was found' },
        nature: 'protected',
      },
    },
  },
};
