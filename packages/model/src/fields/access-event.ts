import { accessPurposes } from '../code-lists/access-purposes.ts';
import { legalBases } from '../code-lists/legal-bases.ts';
import { viewerRoles } from '../code-lists/viewer-roles.ts';
import type { AccessEvent } from '../entities/access-event.ts';
import type { FieldsOf } from './field.ts';
import { idField, minorIdField } from './recurring-fields.ts';

/** The words for an access event. */
export const accessEventFields: FieldsOf<AccessEvent> = {
  id: idField,
  at: { title: { zh: '时间', en: 'at' }, says: { zh: '查阅的时刻', en: 'When' }, nature: 'internal' },
  actorId: {
    title: { zh: '查阅人', en: 'actor' },
    says: { zh: '人员编号', en: 'Id of the staff member' },
    nature: 'internal',
    refersTo: 'staffMember',
  },
  role: {
    title: { zh: '角色', en: 'role' },
    says: { zh: '以什么角色', en: 'In which role' },
    nature: 'internal',
    codes: viewerRoles,
  },
  purpose: {
    title: { zh: '目的', en: 'purpose' },
    says: { zh: '为什么查阅', en: 'What for' },
    nature: 'internal',
    codes: accessPurposes,
  },
  legalBasis: {
    title: { zh: '依据', en: 'legal basis' },
    says: { zh: '依据什么', en: 'On which basis' },
    nature: 'internal',
    codes: legalBases,
  },
  minorId: minorIdField,
  personId: {
    title: { zh: '工作人员', en: 'member of staff' },
    says: { zh: '被查阅的是工作人员时填其编号', en: 'Id of the member of staff, when it is their data that were seen' },
    nature: 'internal',
    refersTo: 'staffMember',
  },
  recordKind: {
    title: { zh: '记录类别', en: 'kind of record' },
    says: { zh: '查阅的记录类别', en: 'The kind of record' },
    nature: 'internal',
  },
  fields: {
    title: { zh: '字段', en: 'fields' },
    says: { zh: '看到内容的字段', en: 'The fields that were shown' },
    nature: 'internal',
  },
  highestClass: {
    title: { zh: '最高等级', en: 'highest class' },
    says: { zh: '所涉最高隐私等级', en: 'The highest privacy class shown' },
    nature: 'internal',
  },
  notified: {
    title: { zh: '已通知', en: 'notified' },
    says: { zh: '已告知的人员', en: 'Who was told of it' },
    nature: 'internal',
    refersTo: 'staffMember',
  },
};
