import { divisionKinds } from '../code-lists/division-kinds.ts';
import type { Street } from '../entities/street.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for a street or town. */
export const streetFields: FieldsOf<Street> = {
  id: idField,
  name: { title: { zh: '名称', en: 'name' }, says: { zh: '全称', en: 'The full name' }, nature: 'public' },
  kind: {
    title: { zh: '类别', en: 'kind' },
    says: { zh: '街道还是镇', en: 'A street or a town' },
    nature: 'public',
    codes: divisionKinds,
  },
  divisionCode: {
    title: { zh: '行政区划代码', en: 'division code' },
    says: { zh: '9位或12位统计用代码', en: 'Statistical code of 9 or 12 digits' },
    nature: 'public',
  },
  responsibleUnit: {
    title: { zh: '负责机构', en: 'responsible unit' },
    says: {
      zh: '负责未成年人保护工作的内设机构；不填即未知',
      en: 'The office in charge of protecting minors; left out means not known',
    },
    nature: 'public',
  },
};
