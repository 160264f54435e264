import { closingReasons } from '../code-lists/closing-reasons.ts';
import type { Case } from '../entities/case.ts';
import type { Lead } from '../entities/lead.ts';
import type { MandatoryReport } from '../entities/mandatory-report.ts';
import type { Field, FieldsOf } from './field.ts';

const action: Field = {
  title: { zh: '操作', en: 'action' },
  says: { zh: '所做的操作', en: 'What was done' },
  nature: 'internal',
};

const at: Field = {
  title: { zh: '时间', en: 'at' },
  says: { zh: '操作的时刻，带时区', en: 'When, with the offset' },
  nature: 'internal',
};

const by: Field = {
  title: { zh: '操作人', en: 'by' },
  says: { zh: '人员编号', en: 'Id of the staff member' },
  nature: 'internal',
  refersTo: 'staffMember',
};

const note: Field = {
  title: { zh: '说明', en: 'note' },
  says: { zh: '为何如此处理', en: 'Why it was done' },
  nature: 'sensitive',
};

const reason: Field = {
  title: { zh: '原因', en: 'reason' },
  says: { zh: '原因的简称', en: 'The reason in a word' },
  nature: 'internal',
};

/** The words for an entry of a log of actions. */
export const loggedActionFields: FieldsOf<Lead['actions'][number]> = { action, at, by, note, reason };

/** The words for an entry of the log of a case: its reason comes from a list. */
export const caseActionFields: FieldsOf<Case['actions'][number]> = {
  action,
  at,
  by,
  note,
  reason: {
    title: { zh: '结案原因', en: 'reason for closing' },
    says: { zh: '结案时必填', en: 'To be given when a case is closed' },
    nature: 'sensitive',
    codes: closingReasons,
  },
};

/** The words for an entry of the log of a report: it says towards whom. */
export const reportActionFields: FieldsOf<MandatoryReport['actions'][number]> = {
  action,
  at,
  by,
  note,
  reason,
  recipientId: {
    title: { zh: '报告对象', en: 'recipient' },
    says: { zh: '本报告内报告对象的编号', en: 'Id of the recipient within the report' },
    nature: 'protected',
  },
};
