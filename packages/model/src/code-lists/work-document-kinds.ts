import type { CodeList } from '../code-list.ts';

/** A plan or list that guides the work of a year. */
export const workDocumentKinds = {
  title: { zh: '工作文件类别', en: 'kind of work document' },
  open: true,
  source: 'jj-qy-2023-21.duty.1-plan',
  codes: {
    workPlan: { zh: '工作计划', en: 'work plan' },
    implementationPlan: { zh: '实施方案', en: 'implementation plan' },
    districtPlan: {
      zh: '区实施方案',
      en: 'implementation plan of the district',
      source: 'sh-2023-2.org.district-implementation-plan',
    },
    checklist: { zh: '任务清单', en: 'task checklist', source: 'sh-2022-1.law.task-checklist' },
  },
} as const satisfies CodeList;
