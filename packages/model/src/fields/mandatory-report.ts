import { handlingStages } from '../code-lists/handling-stages.ts';
import { reportRecipients } from '../code-lists/report-recipients.ts';
import { reportingSituations } from '../code-lists/reporting-situations.ts';
import type { MandatoryReport } from '../entities/mandatory-report.ts';
import { reportActionFields } from './action-fields.ts';
import type { FieldsOf } from './field.ts';
import { caseIdField, idField, minorIdField } from './recurring-fields.ts';

/** The words for a mandatory report. */
export const mandatoryReportFields: FieldsOf<MandatoryReport> = {
  id: idField,
  registerNo: {
    title: { zh: '登记编号', en: 'register number' },
    says: { zh: '报告登记簿上的编号', en: 'Number in the register' },
    nature: 'internal',
  },
  leadId: {
    title: { zh: '线索', en: 'lead' },
    says: { zh: '所依据的线索', en: 'The lead it rests on' },
    nature: 'internal',
    refersTo: 'lead',
  },
  minorId: minorIdField,
  caseId: caseIdField,
  situations: {
    title: { zh: '报告情形', en: 'situations' },
    says: { zh: '符合的情形', en: 'The situations that apply' },
    nature: 'protected',
    codes: reportingSituations,
  },
  discoveredAt: {
    title: { zh: '发现时间', en: 'discovered at' },
    says: { zh: '时限由此起算', en: 'The clock runs from here' },
    nature: 'protected',
  },
  reporterId: {
    title: { zh: '报告人', en: 'reporter' },
    says: { zh: '报告人编号', en: 'Id of the reporter' },
    nature: 'protected',
    refersTo: 'reporter',
  },
  recipients: {
    title: { zh: '报告对象', en: 'recipients' },
    says: { zh: '逐一报告，各自计时', en: 'Each is told and each answers for itself' },
    nature: 'protected',
    fields: {
      id: {
        title: { zh: '报告对象编号', en: 'recipient id' },
        says: { zh: '本报告内不重复', en: 'Unique within the report' },
        nature: 'internal',
      },
      organ: {
        title: { zh: '报告对象', en: 'organ' },
        says: { zh: '报告给谁', en: 'Who is told' },
        nature: 'protected',
        codes: reportRecipients,
      },
      organizationId: {
        title: { zh: '接收单位', en: 'organization' },
        says: { zh: '合作单位编号', en: 'Id of the organization' },
        nature: 'protected',
        refersTo: 'organization',
      },
    },
  },
  record: {
    title: { zh: '信息记录', en: 'record' },
    says: { zh: '报告内容的记录', en: 'What was reported' },
    nature: 'protected',
  },
  serviceIds: {
    title: { zh: '链接的服务', en: 'services linked' },
    says: { zh: '链接资源提供的关爱服务', en: 'Care that was linked to it' },
    nature: 'internal',
    refersTo: 'serviceEvent',
  },
  handling: {
    title: { zh: '处理环节', en: 'handling' },
    says: { zh: '受理、调查、处置、反馈', en: 'Accepted, investigated, handled, answered' },
    nature: 'protected',
    fields: {
      stage: {
        title: { zh: '环节', en: 'stage' },
        says: { zh: '处理环节', en: 'The stage' },
        nature: 'protected',
        codes: handlingStages,
      },
      at: { title: { zh: '时间', en: 'at' }, says: { zh: '完成的时刻', en: 'When it was done' }, nature: 'protected' },
    },
  },
  actions: {
    title: { zh: '报告过程', en: 'actions' },
    says: { zh: '按时间追加，不修改', en: 'Appended as things happen, never edited' },
    nature: 'protected',
    fields: reportActionFields,
  },
};
