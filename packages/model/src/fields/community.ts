import { communityKinds } from '../code-lists/community-kinds.ts';
import type { Community } from '../entities/community.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for a residential area. */
export const communityFields: FieldsOf<Community> = {
  id: idField,
  name: { title: { zh: '名称', en: 'name' }, says: { zh: '居民区名称', en: 'Name of the area' }, nature: 'public' },
  kind: {
    title: { zh: '类别', en: 'kind' },
    says: { zh: '居民区还是村', en: 'A residential area or a village' },
    nature: 'public',
    codes: communityKinds,
  },
  divisionCode: {
    title: { zh: '行政区划代码', en: 'division code' },
    says: { zh: '12位统计用代码', en: 'Statistical code of 12 digits' },
    nature: 'public',
  },
  minorsCount: {
    title: { zh: '未成年人数', en: 'number of minors' },
    says: { zh: '登记的未成年人总数', en: 'Minors on the register' },
    nature: 'internal',
    unit: 'person',
  },
};
