import { participationKinds } from '../code-lists/participation-kinds.ts';
import type { Participation } from '../entities/participation.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for a participation of minors. */
export const participationFields: FieldsOf<Participation> = {
  id: idField,
  kind: {
    title: { zh: '参与形式', en: 'kind' },
    says: { zh: '议事会、考察团等', en: 'Council, inspection team and so on' },
    nature: 'public',
    codes: participationKinds,
  },
  name: { title: { zh: '名称', en: 'name' }, says: { zh: '名称', en: 'Its name' }, nature: 'public' },
  communityId: {
    title: { zh: '居民区', en: 'residential area' },
    says: { zh: '所属居民区；站点一级不填', en: 'The area; left out for the station itself' },
    nature: 'public',
    refersTo: 'community',
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
