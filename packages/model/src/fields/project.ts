import { projectKinds } from '../code-lists/project-kinds.ts';
import type { Project } from '../entities/project.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for a project. */
export const projectFields: FieldsOf<Project> = {
  id: idField,
  name: { title: { zh: '名称', en: 'name' }, says: { zh: '项目名称', en: 'Name of the project' }, nature: 'public' },
  kind: {
    title: { zh: '类别', en: 'kind' },
    says: { zh: '项目还是品牌', en: 'A project or a brand' },
    nature: 'public',
    codes: projectKinds,
  },
  from: {
    title: { zh: '起始日', en: 'first day' },
    says: { zh: '含当天', en: 'The day is included' },
    nature: 'public',
  },
  to: {
    title: { zh: '截止日', en: 'last day' },
    says: { zh: '含当天；不填即未结束', en: 'The day is included; left out means it goes on' },
    nature: 'public',
  },
};
