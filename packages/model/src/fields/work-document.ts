import { workDocumentKinds } from '../code-lists/work-document-kinds.ts';
import type { WorkDocument } from '../entities/work-document.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for a work document. */
export const workDocumentFields: FieldsOf<WorkDocument> = {
  id: idField,
  kind: {
    title: { zh: '文件类别', en: 'kind' },
    says: { zh: '计划、方案或清单', en: 'A plan or a checklist' },
    nature: 'public',
    codes: workDocumentKinds,
  },
  title: { title: { zh: '名称', en: 'title' }, says: { zh: '文件名称', en: 'Its title' }, nature: 'public' },
  year: { title: { zh: '年度', en: 'year' }, says: { zh: '所属年度', en: 'The year it is for' }, nature: 'public' },
  issuedOn: {
    title: { zh: '印发日期', en: 'issued on' },
    says: { zh: '印发的日期', en: 'When it was issued' },
    nature: 'public',
  },
  approvedOn: {
    title: { zh: '批准日期', en: 'approved on' },
    says: { zh: '批准的日期', en: 'When it was approved' },
    nature: 'public',
  },
  basis: { title: { zh: '依据', en: 'basis' }, says: { zh: '所依据的文件', en: 'What it rests on' }, nature: 'public' },
  items: { title: { zh: '任务', en: 'items' }, says: { zh: '逐项任务', en: 'Its tasks' }, nature: 'public' },
};
