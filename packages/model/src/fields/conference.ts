import { organizationKinds } from '../code-lists/organization-kinds.ts';
import type { Conference } from '../entities/conference.ts';
import type { FieldsOf } from './field.ts';
import { idField, sensitiveEvidenceField } from './recurring-fields.ts';

/** The words for a case conference. */
export const conferenceFields: FieldsOf<Conference> = {
  id: idField,
  caseId: {
    title: { zh: '个案', en: 'case' },
    says: { zh: '所议个案的编号', en: 'Id of the case' },
    nature: 'internal',
    refersTo: 'case',
  },
  date: {
    title: { zh: '会商日期', en: 'date' },
    says: { zh: '会商的日期', en: 'When it was held' },
    nature: 'internal',
  },
  trigger: {
    title: { zh: '启动情形', en: 'trigger' },
    says: { zh: '启动会商的情形', en: 'What it was called for' },
    nature: 'sensitive',
  },
  participants: {
    title: { zh: '参与方', en: 'participants' },
    says: { zh: '参与的部门', en: 'The bodies that took part' },
    nature: 'internal',
    fields: {
      kind: {
        title: { zh: '单位类别', en: 'kind' },
        says: { zh: '部门类别', en: 'What kind of body' },
        nature: 'internal',
        codes: organizationKinds,
      },
      organizationId: {
        title: { zh: '单位', en: 'organization' },
        says: { zh: '合作单位编号', en: 'Id of the organization' },
        nature: 'internal',
        refersTo: 'organization',
      },
      duty: {
        title: { zh: '分工', en: 'duty' },
        says: { zh: '会商确定的分工', en: 'What it took on' },
        nature: 'internal',
      },
    },
  },
  decisions: {
    title: { zh: '会商意见', en: 'decisions' },
    says: { zh: '形成的意见', en: 'What was decided' },
    nature: 'sensitive',
  },
  effect: {
    title: { zh: '会商效力', en: 'effect' },
    says: { zh: '意见的约束力', en: 'What the decisions bind' },
    nature: 'sensitive',
  },
  evidence: sensitiveEvidenceField,
};
