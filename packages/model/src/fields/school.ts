import { schoolStages } from '../code-lists/school-stages.ts';
import type { School } from '../entities/school.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for a school. */
export const schoolFields: FieldsOf<School> = {
  id: idField,
  name: { title: { zh: '名称', en: 'name' }, says: { zh: '学校全称', en: 'The full name' }, nature: 'public' },
  stage: {
    title: { zh: '学段', en: 'stage' },
    says: { zh: '办学层次', en: 'What it teaches' },
    nature: 'public',
    codes: schoolStages,
  },
  divisionCode: {
    title: { zh: '行政区划代码', en: 'division code' },
    says: { zh: '学校所在地', en: 'Where it lies' },
    nature: 'public',
  },
  inArea: {
    title: { zh: '是否在辖区内', en: 'in the area' },
    says: { zh: '是否计入签约覆盖', en: 'Whether it counts towards full coverage' },
    nature: 'public',
  },
  terms: {
    title: { zh: '学期', en: 'terms' },
    says: { zh: '学期和考试日期', en: 'Terms and examinations' },
    nature: 'public',
    fields: {
      start: {
        title: { zh: '开学日期', en: 'start of term' },
        says: { zh: '学期第一天', en: 'First day of term' },
        nature: 'public',
      },
      end: {
        title: { zh: '学期结束日期', en: 'end of term' },
        says: { zh: '学期最后一天', en: 'Last day of term' },
        nature: 'public',
      },
      examDates: {
        title: { zh: '重要考试日期', en: 'examinations' },
        says: { zh: '重要考试的日期', en: 'Days of important examinations' },
        nature: 'public',
      },
    },
  },
};
