import { workReportRecipients } from '../code-lists/work-report-recipients.ts';
import type { WorkReport } from '../entities/work-report.ts';
import type { FieldsOf } from './field.ts';
import { idField, internalEvidenceField } from './recurring-fields.ts';

/** The words for a work report. */
export const workReportFields: FieldsOf<WorkReport> = {
  id: idField,
  recipient: {
    title: { zh: '报告对象', en: 'recipient' },
    says: { zh: '报告给谁', en: 'Whom it goes to' },
    nature: 'internal',
    codes: workReportRecipients,
  },
  from: {
    title: { zh: '报告期起始日', en: 'period from' },
    says: { zh: '含当天', en: 'The day is included' },
    nature: 'internal',
  },
  to: {
    title: { zh: '报告期截止日', en: 'period to' },
    says: { zh: '含当天', en: 'The day is included' },
    nature: 'internal',
  },
  reportedOn: {
    title: { zh: '报告日期', en: 'reported on' },
    says: { zh: '报告的日期', en: 'When it was handed in' },
    nature: 'internal',
  },
  evidence: internalEvidenceField,
};
