import { linkageParties } from '../code-lists/linkage-parties.ts';
import { planStatuses } from '../code-lists/plan-statuses.ts';
import type { Plan } from '../entities/plan.ts';
import type { FieldsOf } from './field.ts';
import { caseIdField, idField, minorIdField } from './recurring-fields.ts';

/** The words for a plan. */
export const planFields: FieldsOf<Plan> = {
  id: idField,
  minorId: minorIdField,
  caseId: caseIdField,
  incidentId: {
    title: { zh: '事件', en: 'incident' },
    says: { zh: '一事一方案所涉事件', en: 'The incident, for a plan of one' },
    nature: 'internal',
    refersTo: 'incident',
  },
  status: {
    title: { zh: '状态', en: 'status' },
    says: { zh: '方案的状态', en: 'Where it stands' },
    nature: 'internal',
    codes: planStatuses,
  },
  from: {
    title: { zh: '开始日期', en: 'first day' },
    says: { zh: '含当天', en: 'The day is included' },
    nature: 'internal',
  },
  to: {
    title: { zh: '结束日期', en: 'last day' },
    says: { zh: '含当天；不填即未结束', en: 'The day is included; left out means it goes on' },
    nature: 'internal',
  },
  partners: {
    title: { zh: '参与各方', en: 'partners' },
    says: { zh: '家庭、学校、社区、医疗', en: 'Family, school, community, medical' },
    nature: 'internal',
    codes: linkageParties,
  },
  approvedBy: {
    title: { zh: '审批人', en: 'approved by' },
    says: { zh: '人员编号', en: 'Id of the staff member' },
    nature: 'internal',
    refersTo: 'staffMember',
  },
  approvedOn: {
    title: { zh: '审批日期', en: 'approved on' },
    says: { zh: '审批的日期', en: 'When it was approved' },
    nature: 'internal',
  },
  goals: {
    title: { zh: '目标', en: 'goals' },
    says: { zh: '要达到的目标', en: 'What it is to reach' },
    nature: 'sensitive',
    fields: {
      id: {
        title: { zh: '目标编号', en: 'goal id' },
        says: { zh: '本方案内不重复', en: 'Unique within the plan' },
        nature: 'internal',
      },
      text: {
        title: { zh: '目标内容', en: 'goal' },
        says: { zh: '要达到什么', en: 'What is to be reached' },
        nature: 'sensitive',
      },
      domain: {
        title: { zh: '问题领域', en: 'domain' },
        says: { zh: '所针对的评估领域', en: 'The domain of the assessment that it answers' },
        nature: 'sensitive',
      },
      tasks: {
        title: { zh: '任务', en: 'tasks' },
        says: { zh: '具体措施', en: 'What is done for it' },
        nature: 'sensitive',
        fields: {
          id: {
            title: { zh: '任务编号', en: 'task id' },
            says: { zh: '本方案内不重复', en: 'Unique within the plan' },
            nature: 'internal',
          },
          text: {
            title: { zh: '任务内容', en: 'task' },
            says: { zh: '做什么', en: 'What is to be done' },
            nature: 'sensitive',
          },
          ownerId: {
            title: { zh: '责任人', en: 'owner' },
            says: { zh: '人员编号', en: 'Id of the staff member' },
            nature: 'internal',
            refersTo: 'staffMember',
          },
          dueOn: {
            title: { zh: '期限', en: 'due on' },
            says: { zh: '含当天', en: 'The day is included' },
            nature: 'internal',
          },
          doneOn: {
            title: { zh: '完成日期', en: 'done on' },
            says: { zh: '完成的日期', en: 'When it was done' },
            nature: 'internal',
          },
          exemptedBecause: {
            title: { zh: '免除理由', en: 'exempted because' },
            says: { zh: '不再需要的理由', en: 'Why it is no longer needed' },
            nature: 'sensitive',
          },
        },
      },
    },
  },
};
