import { householdTypes } from '../code-lists/household-types.ts';
import type { Household } from '../entities/household.ts';
import type { FieldsOf } from './field.ts';
import { idField, noteField } from './recurring-fields.ts';

/** The words for a household. */
export const householdFields: FieldsOf<Household> = {
  id: idField,
  communityId: {
    title: { zh: '居民区', en: 'residential area' },
    says: { zh: '所在居民区', en: 'The area it lives in' },
    nature: 'minor',
    identifies: 'indirectly',
    refersTo: 'community',
  },
  types: {
    title: { zh: '家庭类型', en: 'types' },
    says: { zh: '需要主动关注的类型', en: 'What makes it one to look in on' },
    nature: 'sensitive',
    codes: householdTypes,
  },
  members: {
    title: { zh: '人口数', en: 'number of members' },
    says: { zh: '共同生活的人数', en: 'People who live together' },
    nature: 'minor',
    unit: 'person',
  },
  note: noteField,
};
