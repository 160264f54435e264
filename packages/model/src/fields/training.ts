import { trainingKinds } from '../code-lists/training-kinds.ts';
import { trainingTopics } from '../code-lists/training-topics.ts';
import type { Training } from '../entities/training.ts';
import type { FieldsOf } from './field.ts';
import { adultEvidenceField, idField } from './recurring-fields.ts';

/** The words for a training. */
export const trainingFields: FieldsOf<Training> = {
  id: idField,
  personId: {
    title: { zh: '参训人员', en: 'trainee' },
    says: { zh: '人员编号', en: 'Id of the staff member' },
    nature: 'internal',
    refersTo: 'staffMember',
  },
  kind: {
    title: { zh: '培训类别', en: 'kind' },
    says: { zh: '入职、轮训或专门培训', en: 'What the training is for' },
    nature: 'adult',
    codes: trainingKinds,
  },
  startedOn: {
    title: { zh: '开始日期', en: 'started on' },
    says: { zh: '培训第一天', en: 'First day' },
    nature: 'adult',
  },
  completedOn: {
    title: { zh: '完成日期', en: 'completed on' },
    says: { zh: '培训完成的日期', en: 'Day of completion' },
    nature: 'adult',
  },
  topics: {
    title: { zh: '培训内容', en: 'topics' },
    says: { zh: '涉及的内容', en: 'What was taught' },
    nature: 'adult',
    codes: trainingTopics,
  },
  minutes: {
    title: { zh: '总时长', en: 'length' },
    says: { zh: '全部课程的分钟数', en: 'Minutes of all courses' },
    nature: 'adult',
    unit: 'minute',
  },
  courses: {
    title: { zh: '课程', en: 'courses' },
    says: { zh: '逐门课程', en: 'Course by course' },
    nature: 'adult',
    fields: {
      title: {
        title: { zh: '课程名称', en: 'title' },
        says: { zh: '课程名称', en: 'Name of the course' },
        nature: 'adult',
      },
      minutes: {
        title: { zh: '时长', en: 'length' },
        says: { zh: '课程的分钟数', en: 'Minutes of the course' },
        nature: 'adult',
        unit: 'minute',
      },
      childSocialWork: {
        title: { zh: '是否儿童社会工作', en: 'child social work' },
        says: { zh: '是否属于儿童社会工作课程', en: 'Whether it is a course in child social work' },
        nature: 'adult',
      },
    },
  },
  organizer: {
    title: { zh: '主办单位', en: 'organizer' },
    says: { zh: '举办单位', en: 'Who held it' },
    nature: 'adult',
  },
  evidence: adultEvidenceField,
};
