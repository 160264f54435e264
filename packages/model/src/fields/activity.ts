import { activityAspects } from '../code-lists/activity-aspects.ts';
import { activityForms } from '../code-lists/activity-forms.ts';
import { activityKinds } from '../code-lists/activity-kinds.ts';
import { activitySeasons } from '../code-lists/activity-seasons.ts';
import { activityStatuses } from '../code-lists/activity-statuses.ts';
import { activityThemes } from '../code-lists/activity-themes.ts';
import { audiences } from '../code-lists/audiences.ts';
import type { Activity } from '../entities/activity.ts';
import type { FieldsOf } from './field.ts';
import { idField, internalEvidenceField } from './recurring-fields.ts';

/** The words for an activity. */
export const activityFields: FieldsOf<Activity> = {
  id: idField,
  title: {
    title: { zh: '活动名称', en: 'title' },
    says: { zh: '活动名称', en: 'Name of the activity' },
    nature: 'public',
  },
  kind: {
    title: { zh: '活动类别', en: 'kind' },
    says: { zh: '活动的类别', en: 'What it is' },
    nature: 'public',
    codes: activityKinds,
  },
  startsOn: {
    title: { zh: '开始日期', en: 'starts on' },
    says: { zh: '按该日计入月度和季度', en: 'Counted in the month and quarter of this day' },
    nature: 'public',
  },
  endsOn: {
    title: { zh: '结束日期', en: 'ends on' },
    says: { zh: '跨日活动的最后一天', en: 'Last day, when it takes several' },
    nature: 'public',
  },
  status: {
    title: { zh: '状态', en: 'status' },
    says: { zh: '只有已举办的计数', en: 'Only what was held counts' },
    nature: 'public',
    codes: activityStatuses,
  },
  publicBenefit: {
    title: { zh: '是否公益活动', en: 'public-benefit' },
    says: { zh: '是否为公益活动', en: 'Whether it is one for the public benefit' },
    nature: 'public',
  },
  themes: {
    title: { zh: '主题', en: 'themes' },
    says: { zh: '活动主题', en: 'What it is about' },
    nature: 'public',
    codes: activityThemes,
  },
  forms: {
    title: { zh: '形式', en: 'forms' },
    says: { zh: '活动形式', en: 'How it is held' },
    nature: 'public',
    codes: activityForms,
  },
  audiences: {
    title: { zh: '对象', en: 'audiences' },
    says: { zh: '面向谁', en: 'Whom it is for' },
    nature: 'public',
    codes: audiences,
  },
  season: {
    title: { zh: '季节', en: 'season' },
    says: { zh: '文化四季', en: 'The season of the festival' },
    nature: 'public',
    codes: activitySeasons,
  },
  aspects: {
    title: { zh: '方面', en: 'aspects' },
    says: { zh: '五个方面', en: 'The five aspects' },
    nature: 'public',
    codes: activityAspects,
  },
  minorsAttending: {
    title: { zh: '未成年人人数', en: 'minors attending' },
    says: { zh: '到场的未成年人数', en: 'Minors who came' },
    nature: 'internal',
    unit: 'person',
  },
  adultsAttending: {
    title: { zh: '成年人人数', en: 'adults attending' },
    says: { zh: '到场的成年人数', en: 'Adults who came' },
    nature: 'internal',
    unit: 'person',
  },
  organizationId: {
    title: { zh: '合作单位', en: 'partner' },
    says: { zh: '合作单位编号', en: 'Id of the partner' },
    nature: 'public',
    refersTo: 'organization',
  },
  projectId: {
    title: { zh: '项目', en: 'project' },
    says: { zh: '所属项目编号', en: 'Id of the project' },
    nature: 'public',
    refersTo: 'project',
  },
  record: {
    title: { zh: '活动记录', en: 'record' },
    says: { zh: '不填即没有记录', en: 'Left out means that there is none' },
    nature: 'internal',
    fields: {
      content: {
        title: { zh: '记录内容', en: 'content' },
        says: { zh: '活动情况', en: 'What happened' },
        nature: 'internal',
      },
      recordedOn: {
        title: { zh: '记录日期', en: 'recorded on' },
        says: { zh: '写成记录的日期', en: 'When it was written down' },
        nature: 'internal',
      },
    },
  },
  evidence: internalEvidenceField,
};
