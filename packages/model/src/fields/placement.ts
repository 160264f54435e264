import { legalBases } from '../code-lists/legal-bases.ts';
import { placementKinds } from '../code-lists/placement-kinds.ts';
import type { Placement } from '../entities/placement.ts';
import type { FieldsOf } from './field.ts';
import { caseIdField, idField, minorIdField, protectedEvidenceField } from './recurring-fields.ts';

/** The words for a placement. */
export const placementFields: FieldsOf<Placement> = {
  id: idField,
  minorId: minorIdField,
  caseId: caseIdField,
  kind: {
    title: { zh: '安置方式', en: 'kind' },
    says: { zh: '安置的方式', en: 'How' },
    nature: 'protected',
    codes: placementKinds,
  },
  place: {
    title: { zh: '安置地点', en: 'place' },
    says: { zh: '地点严格保密', en: 'Kept in strict confidence' },
    nature: 'protected',
    mask: 'address',
    identifies: 'directly',
  },
  organizationId: {
    title: { zh: '安置单位', en: 'organization' },
    says: { zh: '合作单位编号', en: 'Id of the organization' },
    nature: 'protected',
    refersTo: 'organization',
  },
  legalBasis: {
    title: { zh: '安置依据', en: 'legal basis' },
    says: { zh: '安置的依据', en: 'Why' },
    nature: 'internal',
    codes: legalBases,
  },
  from: {
    title: { zh: '起始日', en: 'first day' },
    says: { zh: '含当天', en: 'The day is included' },
    nature: 'protected',
  },
  to: {
    title: { zh: '截止日', en: 'last day' },
    says: { zh: '含当天；不填即未结束', en: 'The day is included; left out means it goes on' },
    nature: 'protected',
  },
  evidence: protectedEvidenceField,
};
