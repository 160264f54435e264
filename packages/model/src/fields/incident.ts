import { confirmationStatuses } from '../code-lists/confirmation-statuses.ts';
import { incidentKinds } from '../code-lists/incident-kinds.ts';
import type { Incident } from '../entities/incident.ts';
import type { FieldsOf } from './field.ts';
import { idField, minorIdField } from './recurring-fields.ts';

/** The words for an incident. */
export const incidentFields: FieldsOf<Incident> = {
  id: idField,
  kind: {
    title: { zh: '事件类别', en: 'kind' },
    says: { zh: '事件的性质', en: 'What it is' },
    nature: 'protected',
    codes: incidentKinds,
  },
  discoveredAt: {
    title: { zh: '发现时间', en: 'discovered at' },
    says: { zh: '发现的时刻', en: 'When it was discovered' },
    nature: 'protected',
  },
  reportedAt: {
    title: { zh: '报告时间', en: 'reported at' },
    says: { zh: '报告的时刻', en: 'When it was reported' },
    nature: 'protected',
  },
  assistActions: {
    title: { zh: '协助处置', en: 'help given' },
    says: { zh: '协助应急处置的情况', en: 'How the station helped' },
    nature: 'protected',
  },
  minorId: minorIdField,
  negativeItem: {
    title: { zh: '负面清单事项', en: 'item of the negative list' },
    says: { zh: '所涉条款编号', en: 'Id of the clause' },
    nature: 'internal',
  },
  status: {
    title: { zh: '核实状态', en: 'confirmation' },
    says: { zh: '疑似、已核实或已排除', en: 'Suspected, confirmed or refuted' },
    nature: 'protected',
    codes: confirmationStatuses,
  },
  fault: {
    title: { zh: '是否履职不力', en: 'fault' },
    says: { zh: '是否因履职不力；不填即未定', en: 'Whether it came of neglect of duty; left out means undecided' },
    nature: 'protected',
  },
};
