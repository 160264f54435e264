import { leadChannels } from '../code-lists/lead-channels.ts';
import { reportTriggers } from '../code-lists/report-triggers.ts';
import type { Lead } from '../entities/lead.ts';
import { loggedActionFields } from './action-fields.ts';
import type { FieldsOf } from './field.ts';
import { caseIdField, idField, minorIdField } from './recurring-fields.ts';

/** The words for a lead. */
export const leadFields: FieldsOf<Lead> = {
  id: idField,
  receivedAt: {
    title: { zh: '收到时间', en: 'received at' },
    says: { zh: '收到线索的时刻', en: 'When it reached the station' },
    nature: 'internal',
  },
  discoveredAt: {
    title: { zh: '发现时间', en: 'discovered at' },
    says: { zh: '发现情况的时刻', en: 'When the fact itself was discovered' },
    nature: 'internal',
  },
  channel: {
    title: { zh: '来源', en: 'channel' },
    says: { zh: '线索怎样到达', en: 'How it came in' },
    nature: 'internal',
    codes: leadChannels,
  },
  triggers: {
    title: { zh: '主动报告情形', en: 'triggers' },
    says: { zh: '触发报告的情形', en: 'What calls for a report' },
    nature: 'protected',
    codes: reportTriggers,
  },
  minorId: minorIdField,
  reporterId: {
    title: { zh: '报告人', en: 'reporter' },
    says: { zh: '报告人编号', en: 'Id of the reporter' },
    nature: 'protected',
    refersTo: 'reporter',
  },
  summary: {
    title: { zh: '情况摘要', en: 'summary' },
    says: { zh: '线索的内容', en: 'What it is about' },
    nature: 'protected',
  },
  caseId: caseIdField,
  mergedIntoId: {
    title: { zh: '并入线索', en: 'merged into' },
    says: { zh: '合并后的线索', en: 'The lead that it was merged into' },
    nature: 'internal',
    refersTo: 'lead',
  },
  actions: {
    title: { zh: '处理过程', en: 'actions' },
    says: { zh: '按时间追加，不修改', en: 'Appended as things happen, never edited' },
    nature: 'internal',
    fields: loggedActionFields,
  },
};
