import { contactRoles } from '../code-lists/contact-roles.ts';
import { organizationKinds } from '../code-lists/organization-kinds.ts';
import type { Organization } from '../entities/organization.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for an organization. */
export const organizationFields: FieldsOf<Organization> = {
  id: idField,
  name: { title: { zh: '名称', en: 'name' }, says: { zh: '单位全称', en: 'The full name' }, nature: 'public' },
  kind: {
    title: { zh: '单位类别', en: 'kind' },
    says: { zh: '单位的性质', en: 'What kind of body it is' },
    nature: 'public',
    codes: organizationKinds,
  },
  creditCode: {
    title: { zh: '统一社会信用代码', en: 'unified social credit code' },
    says: { zh: '18位代码', en: 'The code of 18 characters' },
    nature: 'public',
  },
  professional: {
    title: { zh: '是否专业部门', en: 'professional body' },
    says: { zh: '是否为心理、医疗等专业部门', en: 'Whether it is a professional body, as referrals in a crisis need' },
    nature: 'public',
  },
  contacts: {
    title: { zh: '联系人', en: 'contacts' },
    says: { zh: '对口联系人', en: 'People to turn to' },
    nature: 'adult',
    fields: {
      name: {
        title: { zh: '姓名', en: 'name' },
        says: { zh: '联系人姓名', en: 'Name of the contact' },
        nature: 'adult',
        mask: 'name',
        identifies: 'directly',
      },
      role: {
        title: { zh: '职责', en: 'duty' },
        says: { zh: '负责的事项', en: 'What the contact is charged with' },
        nature: 'adult',
        codes: contactRoles,
      },
      phone: {
        title: { zh: '电话', en: 'telephone' },
        says: { zh: '联系电话', en: 'Number to call' },
        nature: 'adult',
        mask: 'phone',
        identifies: 'directly',
      },
    },
  },
};
