import { organizationKinds } from '../code-lists/organization-kinds.ts';
import type { VictimInterview } from '../entities/victim-interview.ts';
import type { FieldsOf } from './field.ts';
import { caseIdField, idField } from './recurring-fields.ts';

/** The words for an interview of a victim. */
export const victimInterviewFields: FieldsOf<VictimInterview> = {
  id: idField,
  caseId: caseIdField,
  date: {
    title: { zh: '询问日期', en: 'date' },
    says: { zh: '询问的日期', en: 'When it was held' },
    nature: 'protected',
  },
  recorded: {
    title: { zh: '同步录音录像', en: 'recorded' },
    says: { zh: '是否同步录音录像', en: 'Whether sound and picture were recorded' },
    nature: 'protected',
  },
  components: {
    title: { zh: '一站式内容', en: 'components' },
    says: { zh: '询问、取证、检查、疏导等', en: 'Questioning, sampling, examination, comfort' },
    nature: 'protected',
  },
  partners: {
    title: { zh: '参与单位', en: 'partners' },
    says: { zh: '参与的单位', en: 'Who took part' },
    nature: 'protected',
    codes: organizationKinds,
  },
};
