import { transferReasons } from '../code-lists/transfer-reasons.ts';
import { transferStatuses } from '../code-lists/transfer-statuses.ts';
import type { Transfer } from '../entities/transfer.ts';
import type { FieldsOf } from './field.ts';
import { caseIdField, idField, minorIdField, noteField } from './recurring-fields.ts';

/** The words for a transfer. */
export const transferFields: FieldsOf<Transfer> = {
  id: idField,
  minorId: minorIdField,
  caseId: caseIdField,
  toDivision: {
    title: { zh: '接收地', en: 'receiving place' },
    says: { zh: '接收地行政区划代码', en: 'Division code of the receiving place' },
    nature: 'minor',
    identifies: 'indirectly',
  },
  reason: {
    title: { zh: '移交原因', en: 'reason' },
    says: { zh: '移交的原因', en: 'Why' },
    nature: 'minor',
    codes: transferReasons,
  },
  requestedOn: {
    title: { zh: '提出日期', en: 'requested on' },
    says: { zh: '提出移交的日期', en: 'When it was asked for' },
    nature: 'internal',
  },
  status: {
    title: { zh: '状态', en: 'status' },
    says: { zh: '移交的状态', en: 'Where it stands' },
    nature: 'internal',
    codes: transferStatuses,
  },
  settledOn: {
    title: { zh: '答复日期', en: 'settled on' },
    says: { zh: '对方答复的日期', en: 'When the other side answered' },
    nature: 'internal',
  },
  note: noteField,
};
