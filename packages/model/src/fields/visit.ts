import { postRoles } from '../code-lists/post-roles.ts';
import { visitActions } from '../code-lists/visit-actions.ts';
import { visitModes } from '../code-lists/visit-modes.ts';
import type { Visit } from '../entities/visit.ts';
import type { FieldsOf } from './field.ts';
import { caseIdField, idField, minorIdField, sensitiveEvidenceField } from './recurring-fields.ts';

/** The words for a visit. */
export const visitFields: FieldsOf<Visit> = {
  id: idField,
  minorId: minorIdField,
  caseId: caseIdField,
  at: {
    title: { zh: '走访时间', en: 'time of the visit' },
    says: { zh: '日期，或带时区的时刻', en: 'A day, or a moment with its offset' },
    nature: 'minor',
  },
  visitorId: {
    title: { zh: '走访人', en: 'visitor' },
    says: { zh: '人员编号', en: 'Id of the staff member' },
    nature: 'internal',
    refersTo: 'staffMember',
  },
  visitorRole: {
    title: { zh: '走访人角色', en: 'role of the visitor' },
    says: { zh: '以什么身份走访', en: 'The post in which the visit was made' },
    nature: 'internal',
    codes: postRoles,
  },
  mode: {
    title: { zh: '走访方式', en: 'mode' },
    says: { zh: '上门、电话或视频', en: 'In person, by telephone or by video' },
    nature: 'internal',
    codes: visitModes,
  },
  seen: {
    title: { zh: '见到本人', en: 'minor seen' },
    says: { zh: '是否见到未成年人本人', en: 'Whether the minor was seen' },
    nature: 'minor',
  },
  seenAlone: {
    title: { zh: '单独交谈', en: 'seen alone' },
    says: { zh: '是否与未成年人单独交谈', en: 'Whether the minor was spoken to alone' },
    nature: 'minor',
  },
  findings: {
    title: { zh: '走访情况', en: 'findings' },
    says: { zh: '四方面情况', en: 'What was found, in four respects' },
    nature: 'sensitive',
    fields: {
      psychology: {
        title: { zh: '儿童心理', en: 'psychology' },
        says: { zh: '心理状况', en: 'State of mind' },
        nature: 'sensitive',
      },
      study: {
        title: { zh: '学习情况', en: 'study' },
        says: { zh: '学习状况', en: 'How school goes' },
        nature: 'sensitive',
      },
      economy: {
        title: { zh: '家庭经济', en: 'economy' },
        says: { zh: '经济状况', en: 'How the family lives' },
        nature: 'sensitive',
      },
      guardianship: {
        title: { zh: '监护情况', en: 'guardianship' },
        says: { zh: '监护状况', en: 'How the minor is looked after' },
        nature: 'sensitive',
      },
      other: { title: { zh: '其他', en: 'other' }, says: { zh: '其他情况', en: 'Anything else' }, nature: 'sensitive' },
    },
  },
  actions: {
    title: { zh: '走访中的服务', en: 'actions' },
    says: { zh: '当场所做', en: 'What was done on the spot' },
    nature: 'internal',
    codes: visitActions,
  },
  recordNo: {
    title: { zh: '走访记录编号', en: 'record number' },
    says: { zh: '记录本上的编号', en: 'Number in the visit book' },
    nature: 'internal',
  },
  recordedOn: {
    title: { zh: '记录日期', en: 'recorded on' },
    says: { zh: '写成记录的日期', en: 'When it was written down' },
    nature: 'internal',
  },
  evidence: sensitiveEvidenceField,
};
