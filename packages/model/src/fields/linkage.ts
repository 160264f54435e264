import { linkageActions } from '../code-lists/linkage-actions.ts';
import { linkageParties } from '../code-lists/linkage-parties.ts';
import { organizationKinds } from '../code-lists/organization-kinds.ts';
import type { Linkage } from '../entities/linkage.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for a linkage. */
export const linkageFields: FieldsOf<Linkage> = {
  id: idField,
  name: { title: { zh: '名称', en: 'name' }, says: { zh: '机制名称', en: 'Its name' }, nature: 'public' },
  parties: {
    title: { zh: '各方', en: 'parties' },
    says: { zh: '参与的各方', en: 'Who is linked' },
    nature: 'public',
    codes: linkageParties,
  },
  agencies: {
    title: { zh: '参与部门', en: 'agencies' },
    says: { zh: '民政、教育、卫健、妇联等', en: 'Civil affairs, education, health and so on' },
    nature: 'public',
    codes: organizationKinds,
  },
  actions: {
    title: { zh: '联动方式', en: 'actions' },
    says: { zh: '信息共享、方案共商、协同服务', en: 'What they do together' },
    nature: 'public',
    codes: linkageActions,
  },
  from: {
    title: { zh: '起始日', en: 'first day' },
    says: { zh: '含当天', en: 'The day is included' },
    nature: 'public',
  },
  to: {
    title: { zh: '截止日', en: 'last day' },
    says: { zh: '含当天；不填即未结束', en: 'The day is included; left out means it goes on' },
    nature: 'public',
  },
};
