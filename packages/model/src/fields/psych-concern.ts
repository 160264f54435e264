import type { PsychConcern } from '../entities/psych-concern.ts';
import type { FieldsOf } from './field.ts';

import { caseIdField, idField, minorIdField } from './recurring-fields.ts';

/** The words for a psychological concern. */
export const psychConcernFields: FieldsOf<PsychConcern> = {
  id: idField,
  minorId: minorIdField,
  caseId: caseIdField,
  discoveredAt: {
    title: { zh: '发现时间', en: 'discovered at' },
    says: { zh: '日期或时刻', en: 'A day or a moment' },
    nature: 'sensitive',
  },
  crisis: {
    title: { zh: '急需危机干预', en: 'crisis' },
    says: { zh: '是否急需心理危机干预', en: 'Whether a crisis intervention is urgent' },
    nature: 'sensitive',
  },
  specialCondition: {
    title: { zh: '特殊状况', en: 'special condition' },
    says: { zh: '是否属于特殊状况', en: 'Whether it is a special condition' },
    nature: 'sensitive',
  },
  withdrawnOn: {
    title: { zh: '排除日期', en: 'withdrawn on' },
    says: { zh: '确认无需关注的日期', en: 'When it proved to be none' },
    nature: 'sensitive',
  },
  advice: {
    title: { zh: '对监护人的建议', en: 'advice to the guardian' },
    says: { zh: '向监护人提出的建议', en: 'What the guardian was advised' },
    nature: 'sensitive',
    fields: {
      at: {
        title: { zh: '建议时间', en: 'given at' },
        says: { zh: '日期或时刻', en: 'A day or a moment' },
        nature: 'sensitive',
      },
      careRelationId: {
        title: { zh: '监护人', en: 'guardian' },
        says: { zh: '监护关系编号', en: 'Id of the care relation' },
        nature: 'sensitive',
        refersTo: 'careRelation',
      },
      text: {
        title: { zh: '建议内容', en: 'advice' },
        says: { zh: '建议内容', en: 'What was advised' },
        nature: 'sensitive',
      },
    },
  },
  adviceWithheldBecause: {
    title: { zh: '未建议的理由', en: 'why no advice' },
    says: { zh: '例如监护人涉嫌侵害', en: 'Such as: the guardian is the suspected offender' },
    nature: 'protected',
  },
  referralDecision: {
    title: { zh: '转介考虑', en: 'decision on referral' },
    says: { zh: '是否转介及理由', en: 'Whether to refer, and why' },
    nature: 'sensitive',
  },
};
