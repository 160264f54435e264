import { careRelationKinds } from '../code-lists/care-relation-kinds.ts';
import { careRoles } from '../code-lists/care-roles.ts';
import { guardianshipAbsenceGrounds } from '../code-lists/guardianship-absence-grounds.ts';
import { guardianshipImproprietyGrounds } from '../code-lists/guardianship-impropriety-grounds.ts';
import type { CareRelation } from '../entities/care-relation.ts';
import type { FieldsOf } from './field.ts';
import { idField, minorIdField, sensitiveEvidenceField } from './recurring-fields.ts';

/** The words for a care relation. */
export const careRelationFields: FieldsOf<CareRelation> = {
  id: idField,
  minorId: minorIdField,
  name: {
    title: { zh: '姓名', en: 'name' },
    says: { zh: '监护人或照料人姓名', en: 'Name of the guardian or caregiver' },
    nature: 'minor',
    mask: 'name',
    identifies: 'directly',
  },
  relation: {
    title: { zh: '与未成年人的关系', en: 'relation' },
    says: { zh: '亲属或机构', en: 'Who that is to the minor' },
    nature: 'minor',
    identifies: 'indirectly',
    codes: careRelationKinds,
  },
  roles: {
    title: { zh: '照护身份', en: 'roles' },
    says: { zh: '监护人、实际照料人或受托人', en: 'Guardian, actual caregiver or delegate' },
    nature: 'minor',
    codes: careRoles,
  },
  phone: {
    title: { zh: '电话', en: 'telephone' },
    says: { zh: '联系电话', en: 'Number to call' },
    nature: 'minor',
    mask: 'phone',
    identifies: 'directly',
  },
  from: {
    title: { zh: '起始日', en: 'first day' },
    says: { zh: '含当天', en: 'The day is included' },
    nature: 'minor',
  },
  to: {
    title: { zh: '截止日', en: 'last day' },
    says: { zh: '含当天；不填即未结束', en: 'The day is included; left out means it goes on' },
    nature: 'minor',
  },
  absenceGrounds: {
    title: { zh: '监护缺失情形', en: 'grounds of absence' },
    says: { zh: '依条例第七十五条', en: 'By article 75 of the regulation' },
    nature: 'sensitive',
    codes: guardianshipAbsenceGrounds,
  },
  improprietyGrounds: {
    title: { zh: '监护不当情形', en: 'grounds of impropriety' },
    says: { zh: '依条例第七十五条', en: 'By article 75 of the regulation' },
    nature: 'protected',
    codes: guardianshipImproprietyGrounds,
  },
  evidence: sensitiveEvidenceField,
};
