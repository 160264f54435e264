import { hotlineChannels } from '../code-lists/hotline-channels.ts';
import type { HotlineTicket } from '../entities/hotline-ticket.ts';
import { loggedActionFields } from './action-fields.ts';
import type { FieldsOf } from './field.ts';
import { caseIdField, idField } from './recurring-fields.ts';

/** The words for a hotline ticket. */
export const hotlineTicketFields: FieldsOf<HotlineTicket> = {
  id: idField,
  ticketNo: {
    title: { zh: '工单编号', en: 'ticket number' },
    says: { zh: '热线平台的编号', en: 'Number of the hotline' },
    nature: 'internal',
  },
  hotline: {
    title: { zh: '热线', en: 'hotline' },
    says: { zh: '来自哪条热线', en: 'Which line' },
    nature: 'internal',
    codes: hotlineChannels,
  },
  receivedAt: {
    title: { zh: '收到时间', en: 'received at' },
    says: { zh: '收到工单的时刻', en: 'When it came' },
    nature: 'internal',
  },
  handlerId: {
    title: { zh: '处理人', en: 'handler' },
    says: { zh: '人员编号', en: 'Id of the staff member' },
    nature: 'internal',
    refersTo: 'staffMember',
  },
  caseId: caseIdField,
  leadId: {
    title: { zh: '线索', en: 'lead' },
    says: { zh: '转成的线索', en: 'The lead it became' },
    nature: 'internal',
    refersTo: 'lead',
  },
  summary: {
    title: { zh: '内容', en: 'summary' },
    says: { zh: '工单内容', en: 'What it is about' },
    nature: 'protected',
  },
  dueOn: {
    title: { zh: '办理期限', en: 'due on' },
    says: { zh: '含当天', en: 'The day is included' },
    nature: 'internal',
  },
  actions: {
    title: { zh: '办理过程', en: 'actions' },
    says: { zh: '按时间追加，不修改', en: 'Appended as things happen, never edited' },
    nature: 'internal',
    fields: loggedActionFields,
  },
};
