import { keyCareLabels } from '../code-lists/key-care-labels.ts';
import type { Enrolment } from '../entities/enrolment.ts';
import type { FieldsOf } from './field.ts';
import { idField, minorIdField } from './recurring-fields.ts';

/** The words for a key-care enrolment. */
export const enrolmentFields: FieldsOf<Enrolment> = {
  id: idField,
  minorId: minorIdField,
  label: {
    title: { zh: '重点对象名称', en: 'label' },
    says: { zh: '所依文件的称谓', en: 'The label of the document that it follows' },
    nature: 'sensitive',
    codes: keyCareLabels,
  },
  screeningId: {
    title: { zh: '排查记录', en: 'screening' },
    says: { zh: '纳入所依据的排查', en: 'The screening it rests on' },
    nature: 'internal',
    refersTo: 'screening',
  },
  enrolledOn: {
    title: { zh: '纳入日期', en: 'enrolled on' },
    says: { zh: '含当天', en: 'The day is included' },
    nature: 'sensitive',
  },
  endedOn: {
    title: { zh: '退出日期', en: 'ended on' },
    says: { zh: '含当天；不填即仍在册', en: 'The day is included; left out means it goes on' },
    nature: 'sensitive',
  },
  endReason: {
    title: { zh: '退出原因', en: 'reason for ending' },
    says: { zh: '退出的原因', en: 'Why it ended' },
    nature: 'sensitive',
  },
};
