import { populationCategories } from '../code-lists/population-categories.ts';
import type { CategoryAssignment } from '../entities/category-assignment.ts';
import type { FieldsOf } from './field.ts';
import { idField, minorIdField, sensitiveEvidenceField } from './recurring-fields.ts';

/** The words for a population category. */
export const categoryAssignmentFields: FieldsOf<CategoryAssignment> = {
  id: idField,
  minorId: minorIdField,
  category: {
    title: { zh: '群体类别', en: 'category' },
    says: { zh: '一名未成年人可有多个', en: 'A minor may have several' },
    nature: 'sensitive',
    codes: populationCategories,
  },
  from: {
    title: { zh: '起始日', en: 'first day' },
    says: { zh: '含当天', en: 'The day is included' },
    nature: 'sensitive',
  },
  to: {
    title: { zh: '截止日', en: 'last day' },
    says: { zh: '含当天；不填即未结束', en: 'The day is included; left out means it goes on' },
    nature: 'sensitive',
  },
  evidence: sensitiveEvidenceField,
};
