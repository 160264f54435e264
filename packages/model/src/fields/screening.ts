import { populationCategories } from '../code-lists/population-categories.ts';
import { screeningOutcomes } from '../code-lists/screening-outcomes.ts';
import type { Screening } from '../entities/screening.ts';
import type { FieldsOf } from './field.ts';
import { idField, minorIdField, noteField } from './recurring-fields.ts';

/** The words for a screening. */
export const screeningFields: FieldsOf<Screening> = {
  id: idField,
  date: {
    title: { zh: '排查日期', en: 'date' },
    says: { zh: '排查的日期', en: 'When it was done' },
    nature: 'internal',
  },
  communityId: {
    title: { zh: '居民区', en: 'residential area' },
    says: { zh: '排查所在', en: 'Where it was done' },
    nature: 'internal',
    refersTo: 'community',
  },
  minorId: minorIdField,
  householdId: {
    title: { zh: '家庭', en: 'household' },
    says: { zh: '家庭编号', en: 'Id of the household' },
    nature: 'internal',
    refersTo: 'household',
  },
  categories: {
    title: { zh: '排查类别', en: 'categories' },
    says: { zh: '排查的群体类别', en: 'The categories looked for' },
    nature: 'sensitive',
    codes: populationCategories,
  },
  outcome: {
    title: { zh: '排查结果', en: 'outcome' },
    says: { zh: '排查的结论', en: 'What it came to' },
    nature: 'sensitive',
    codes: screeningOutcomes,
  },
  screenerId: {
    title: { zh: '排查人员', en: 'screener' },
    says: { zh: '人员编号', en: 'Id of the staff member' },
    nature: 'internal',
    refersTo: 'staffMember',
  },
  note: noteField,
};
