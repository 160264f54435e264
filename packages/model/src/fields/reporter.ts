import type { Reporter } from '../entities/reporter.ts';
import type { FieldsOf } from './field.ts';

import { idField } from './recurring-fields.ts';

/** The words for a reporter. */
export const reporterFields: FieldsOf<Reporter> = {
  id: idField,
  name: {
    title: { zh: '姓名', en: 'name' },
    says: { zh: '可匿名', en: 'May be left out: anonymous reports are welcome' },
    nature: 'protected',
    mask: 'name',
    identifies: 'directly',
  },
  phone: {
    title: { zh: '电话', en: 'telephone' },
    says: { zh: '联系电话', en: 'Number to call' },
    nature: 'protected',
    mask: 'phone',
    identifies: 'directly',
  },
  relation: {
    title: { zh: '与未成年人的关系', en: 'relation to the minor' },
    says: { zh: '例如邻居、教师', en: 'Such as neighbour or teacher' },
    nature: 'protected',
  },
  confidential: {
    title: { zh: '要求保密', en: 'wants confidentiality' },
    says: { zh: '是否要求保密', en: 'Whether confidentiality was asked for' },
    nature: 'protected',
  },
};
