import { groupRoles } from '../code-lists/group-roles.ts';
import { leadingGroupKinds } from '../code-lists/leading-group-kinds.ts';
import type { LeadingGroup } from '../entities/leading-group.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for a coordination body. */
export const leadingGroupFields: FieldsOf<LeadingGroup> = {
  id: idField,
  kind: {
    title: { zh: '类别', en: 'kind' },
    says: { zh: '协调机制或领导小组', en: 'Mechanism or leading group' },
    nature: 'internal',
    codes: leadingGroupKinds,
  },
  establishedOn: {
    title: { zh: '成立日期', en: 'established on' },
    says: { zh: '成立的日期', en: 'When it was set up' },
    nature: 'internal',
  },
  leaderPost: {
    title: { zh: '牵头人职务', en: 'post of its leader' },
    says: { zh: '牵头人的职务', en: 'Which post leads it' },
    nature: 'internal',
  },
  members: {
    title: { zh: '成员', en: 'members' },
    says: { zh: '不写姓名，写职务和单位', en: 'By position and unit, not by name' },
    nature: 'adult',
    fields: {
      role: {
        title: { zh: '组内职务', en: 'role' },
        says: { zh: '组长、副组长或成员', en: 'Head, deputy or member' },
        nature: 'adult',
        codes: groupRoles,
      },
      position: {
        title: { zh: '职务', en: 'position' },
        says: { zh: '成员的职务', en: 'The position held' },
        nature: 'adult',
      },
      unit: {
        title: { zh: '单位', en: 'unit' },
        says: { zh: '成员的单位', en: 'The unit represented' },
        nature: 'adult',
      },
      communityId: {
        title: { zh: '居民区', en: 'residential area' },
        says: { zh: '代表的居民区', en: 'The area represented' },
        nature: 'adult',
        refersTo: 'community',
      },
      personId: {
        title: { zh: '人员', en: 'person' },
        says: { zh: '人员编号', en: 'Id of the staff member' },
        nature: 'adult',
        refersTo: 'staffMember',
      },
    },
  },
};
