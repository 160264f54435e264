import { employmentTypes } from '../code-lists/employment-types.ts';
import { fundingModes } from '../code-lists/funding-modes.ts';
import { postRoles } from '../code-lists/post-roles.ts';
import type { Post } from '../entities/post.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for a post. */
export const postFields: FieldsOf<Post> = {
  id: idField,
  personId: {
    title: { zh: '任职人员', en: 'holder' },
    says: { zh: '人员编号', en: 'Id of the staff member' },
    nature: 'internal',
    refersTo: 'staffMember',
  },
  role: {
    title: { zh: '岗位角色', en: 'role' },
    says: { zh: '任职的岗位', en: 'The post' },
    nature: 'public',
    codes: postRoles,
  },
  communityId: {
    title: { zh: '居民区', en: 'residential area' },
    says: { zh: '居民区岗位所在；站点岗位不填', en: 'The area, for posts of an area' },
    nature: 'public',
    refersTo: 'community',
  },
  from: {
    title: { zh: '上岗日期', en: 'serves from' },
    says: { zh: '含当天', en: 'The day is included' },
    nature: 'adult',
  },
  to: {
    title: { zh: '离岗日期', en: 'serves until' },
    says: { zh: '含当天；不填即未结束', en: 'The day is included; left out means it goes on' },
    nature: 'adult',
  },
  employment: {
    title: { zh: '任职方式', en: 'employment' },
    says: { zh: '专职或兼职', en: 'Full or part time' },
    nature: 'adult',
    codes: employmentTypes,
  },
  funding: {
    title: { zh: '用人方式', en: 'funding' },
    says: { zh: '岗位经费来源', en: 'How the post is paid for' },
    nature: 'adult',
    codes: fundingModes,
  },
  onSite: {
    title: { zh: '是否驻站', en: 'on site' },
    says: { zh: '是否在站点工作', en: 'Whether the work is done at the station' },
    nature: 'adult',
  },
  closeContact: {
    title: { zh: '是否密切接触未成年人', en: 'close contact with minors' },
    says: { zh: '该岗位是否密切接触未成年人', en: 'Whether the post is in close contact with minors' },
    nature: 'adult',
  },
};
