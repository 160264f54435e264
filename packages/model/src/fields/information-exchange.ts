import { legalBases } from '../code-lists/legal-bases.ts';
import { organizationKinds } from '../code-lists/organization-kinds.ts';
import type { InformationExchange } from '../entities/information-exchange.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for an information exchange. */
export const informationExchangeFields: FieldsOf<InformationExchange> = {
  id: idField,
  date: { title: { zh: '交换日期', en: 'date' }, says: { zh: '交换的日期', en: 'When' }, nature: 'internal' },
  partnerKind: {
    title: { zh: '对方类别', en: 'kind of partner' },
    says: { zh: '学校、派出所等', en: 'School, police and so on' },
    nature: 'internal',
    codes: organizationKinds,
  },
  organizationId: {
    title: { zh: '对方单位', en: 'partner' },
    says: { zh: '合作单位编号', en: 'Id of the partner' },
    nature: 'internal',
    refersTo: 'organization',
  },
  legalBasis: {
    title: { zh: '交换依据', en: 'legal basis' },
    says: { zh: '交换的依据', en: 'Why' },
    nature: 'internal',
    codes: legalBases,
  },
  fields: {
    title: { zh: '交换字段', en: 'fields' },
    says: { zh: '交换的字段名', en: 'The fields exchanged' },
    nature: 'internal',
  },
};
