import { serviceKinds } from '../code-lists/service-kinds.ts';
import type { ServiceEvent } from '../entities/service-event.ts';
import type { FieldsOf } from './field.ts';
import { caseIdField, idField, minorIdField, sensitiveEvidenceField } from './recurring-fields.ts';

/** The words for a service. */
export const serviceEventFields: FieldsOf<ServiceEvent> = {
  id: idField,
  kind: {
    title: { zh: '服务项目', en: 'kind' },
    says: { zh: '服务的类别', en: 'What was rendered' },
    nature: 'sensitive',
    codes: serviceKinds,
  },
  date: { title: { zh: '服务日期', en: 'date' }, says: { zh: '服务的日期', en: 'When' }, nature: 'internal' },
  minutes: {
    title: { zh: '时长', en: 'length' },
    says: { zh: '分钟数', en: 'Minutes' },
    nature: 'internal',
    unit: 'minute',
  },
  minorId: minorIdField,
  caseId: caseIdField,
  planId: {
    title: { zh: '方案', en: 'plan' },
    says: { zh: '所依方案编号', en: 'Id of the plan it follows' },
    nature: 'internal',
    refersTo: 'plan',
  },
  staffId: {
    title: { zh: '服务人员', en: 'rendered by' },
    says: { zh: '人员编号', en: 'Id of the staff member' },
    nature: 'internal',
    refersTo: 'staffMember',
  },
  organizationId: {
    title: { zh: '提供单位', en: 'provider' },
    says: { zh: '合作单位编号', en: 'Id of the provider' },
    nature: 'internal',
    refersTo: 'organization',
  },
  content: {
    title: { zh: '服务内容', en: 'content' },
    says: { zh: '做了什么', en: 'What was done' },
    nature: 'sensitive',
  },
  evidence: sensitiveEvidenceField,
};
