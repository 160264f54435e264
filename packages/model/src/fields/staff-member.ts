import { employerKinds } from '../code-lists/employer-kinds.ts';
import { positionKinds } from '../code-lists/position-kinds.ts';
import { sexes } from '../code-lists/sexes.ts';
import type { StaffMember } from '../entities/staff-member.ts';
import type { FieldsOf } from './field.ts';
import { idField, noteField } from './recurring-fields.ts';

/** The words for a staff member. */
export const staffMemberFields: FieldsOf<StaffMember> = {
  id: idField,
  name: {
    title: { zh: '姓名', en: 'name' },
    says: { zh: '姓名', en: 'Name' },
    nature: 'adult',
    mask: 'name',
    identifies: 'directly',
  },
  sex: { title: { zh: '性别', en: 'sex' }, says: { zh: '性别', en: 'Sex' }, nature: 'adult', codes: sexes },
  phone: {
    title: { zh: '电话', en: 'telephone' },
    says: { zh: '工作电话', en: 'Number at work' },
    nature: 'adult',
    mask: 'phone',
    identifies: 'directly',
  },
  employer: {
    title: { zh: '用人单位类别', en: 'kind of employer' },
    says: { zh: '劳动或聘用关系所在', en: 'Where the working relationship is' },
    nature: 'adult',
    codes: employerKinds,
  },
  organizationId: {
    title: { zh: '用人单位', en: 'employer' },
    says: { zh: '第三方机构等的编号', en: 'Id of the third party or other employer' },
    nature: 'adult',
    refersTo: 'organization',
  },
  hiredOn: {
    title: { zh: '入职日期', en: 'hired on' },
    says: { zh: '建立工作关系的日期', en: 'Day on which the working relationship began' },
    nature: 'adult',
  },
  terminatedOn: {
    title: { zh: '解除工作关系日期', en: 'relationship ended on' },
    says: {
      zh: '解除工作关系的日期；不填即仍在职',
      en: 'Day on which the working relationship ended; left out means it has not',
    },
    nature: 'adult',
  },
  positions: {
    title: { zh: '职务', en: 'positions' },
    says: { zh: '兼任的职务', en: 'Positions held beside the post' },
    nature: 'adult',
    codes: positionKinds,
  },
  note: noteField,
};
