import { lessonStages } from '../code-lists/lesson-stages.ts';
import type { Lesson } from '../entities/lesson.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for an off-campus lesson. */
export const lessonFields: FieldsOf<Lesson> = {
  id: idField,
  organizationId: {
    title: { zh: '培训机构', en: 'institution' },
    says: { zh: '合作单位编号', en: 'Id of the institution' },
    nature: 'public',
    refersTo: 'organization',
  },
  date: { title: { zh: '日期', en: 'date' }, says: { zh: '上课的日期', en: 'When' }, nature: 'public' },
  stage: {
    title: { zh: '学段', en: 'stage' },
    says: { zh: '面向的学段', en: 'Whom it is for' },
    nature: 'public',
    codes: lessonStages,
  },
  online: {
    title: { zh: '是否线上', en: 'online' },
    says: { zh: '线上或线下', en: 'On the net or not' },
    nature: 'public',
  },
};
