import { populationCategories } from '../code-lists/population-categories.ts';
import { serviceKinds } from '../code-lists/service-kinds.ts';
import type { ServiceItem } from '../entities/service-item.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for an item of the service list. */
export const serviceItemFields: FieldsOf<ServiceItem> = {
  id: idField,
  kind: {
    title: { zh: '服务项目', en: 'kind' },
    says: { zh: '服务的类别', en: 'What is offered' },
    nature: 'public',
    codes: serviceKinds,
  },
  title: {
    title: { zh: '名称', en: 'title' },
    says: { zh: '清单上的名称', en: 'The name on the list' },
    nature: 'public',
  },
  publishedOn: {
    title: { zh: '公布日期', en: 'published on' },
    says: { zh: '列入清单的日期', en: 'When it was put on the list' },
    nature: 'public',
  },
  from: {
    title: { zh: '提供起始日', en: 'offered from' },
    says: { zh: '含当天', en: 'The day is included' },
    nature: 'public',
  },
  to: {
    title: { zh: '提供截止日', en: 'offered until' },
    says: { zh: '含当天；不填即未结束', en: 'The day is included; left out means it goes on' },
    nature: 'public',
  },
  audience: {
    title: { zh: '服务对象', en: 'for whom' },
    says: { zh: '限定的对象；不填即面向全体', en: 'Those it is limited to; left out means everybody' },
    nature: 'public',
    codes: populationCategories,
  },
};
