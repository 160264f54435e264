import { agendaKinds } from '../code-lists/agenda-kinds.ts';
import { meetingKinds } from '../code-lists/meeting-kinds.ts';
import type { Meeting } from '../entities/meeting.ts';
import type { FieldsOf } from './field.ts';
import { idField, internalEvidenceField } from './recurring-fields.ts';

/** The words for a meeting. */
export const meetingFields: FieldsOf<Meeting> = {
  id: idField,
  kind: {
    title: { zh: '会议类别', en: 'kind' },
    says: { zh: '会议的性质', en: 'What it is of' },
    nature: 'internal',
    codes: meetingKinds,
  },
  date: {
    title: { zh: '会议日期', en: 'date' },
    says: { zh: '会议的日期', en: 'When it was held' },
    nature: 'internal',
  },
  held: {
    title: { zh: '是否召开', en: 'held' },
    says: { zh: '取消的会议填否', en: 'False when it was cancelled' },
    nature: 'internal',
  },
  agenda: {
    title: { zh: '议题类别', en: 'agenda' },
    says: { zh: '讨论的事项', en: 'What it dealt with' },
    nature: 'internal',
    codes: agendaKinds,
  },
  topics: { title: { zh: '议题', en: 'topics' }, says: { zh: '具体议题', en: 'The items' }, nature: 'internal' },
  outputs: {
    title: { zh: '形成的措施', en: 'outputs' },
    says: { zh: '制度、措施', en: 'Rules and measures that came of it' },
    nature: 'internal',
  },
  evidence: internalEvidenceField,
};
