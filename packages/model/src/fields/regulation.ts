import { conferenceElements } from '../code-lists/conference-elements.ts';
import { handlingStages } from '../code-lists/handling-stages.ts';
import { postRoles } from '../code-lists/post-roles.ts';
import { regulationKinds } from '../code-lists/regulation-kinds.ts';
import type { Regulation } from '../entities/regulation.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for a regulation. */
export const regulationFields: FieldsOf<Regulation> = {
  id: idField,
  kinds: {
    title: { zh: '制度类别', en: 'kinds' },
    says: { zh: '一份文件可覆盖多项', en: 'One document may cover several' },
    nature: 'public',
    codes: regulationKinds,
  },
  title: { title: { zh: '名称', en: 'title' }, says: { zh: '文件名称', en: 'Its title' }, nature: 'public' },
  effectiveFrom: {
    title: { zh: '施行日期', en: 'in force from' },
    says: { zh: '含当天', en: 'The day is included' },
    nature: 'public',
  },
  effectiveTo: {
    title: { zh: '失效日期', en: 'in force until' },
    says: { zh: '含当天；不填即仍有效', en: 'The day is included; left out means it still is' },
    nature: 'public',
  },
  stages: {
    title: { zh: '覆盖环节', en: 'stages covered' },
    says: { zh: '强制报告制度覆盖的环节', en: 'What a rule on mandatory reporting covers' },
    nature: 'public',
    codes: handlingStages,
  },
  elements: {
    title: { zh: '会商要素', en: 'elements' },
    says: { zh: '会商制度包含的要素', en: 'What a rule on case conferences contains' },
    nature: 'public',
    codes: conferenceElements,
  },
  roles: {
    title: { zh: '适用岗位', en: 'posts' },
    says: { zh: '适用的岗位', en: 'The posts it is for' },
    nature: 'public',
    codes: postRoles,
  },
  onWall: {
    title: { zh: '是否上墙', en: 'posted' },
    says: { zh: '是否上墙公示', en: 'Whether it hangs on the wall' },
    nature: 'public',
  },
};
