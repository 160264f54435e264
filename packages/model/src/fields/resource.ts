import { activeStatuses } from '../code-lists/active-statuses.ts';
import { resourceSectors } from '../code-lists/resource-sectors.ts';
import type { Resource } from '../entities/resource.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for a resource. */
export const resourceFields: FieldsOf<Resource> = {
  id: idField,
  poolId: {
    title: { zh: '资源库', en: 'pool' },
    says: { zh: '资源库编号', en: 'Id of the pool' },
    nature: 'public',
    refersTo: 'resourcePool',
  },
  name: {
    title: { zh: '名称', en: 'name' },
    says: { zh: '人员或单位名称', en: 'Name of the person or body' },
    nature: 'adult',
    mask: 'name',
    identifies: 'directly',
  },
  sector: {
    title: { zh: '来源', en: 'sector' },
    says: { zh: '来自何处', en: 'Where it comes from' },
    nature: 'public',
    codes: resourceSectors,
  },
  organizationId: {
    title: { zh: '单位', en: 'organization' },
    says: { zh: '合作单位编号', en: 'Id of the organization' },
    nature: 'public',
    refersTo: 'organization',
  },
  phone: {
    title: { zh: '电话', en: 'telephone' },
    says: { zh: '联系电话', en: 'Number to call' },
    nature: 'adult',
    mask: 'phone',
    identifies: 'directly',
  },
  capacity: {
    title: { zh: '可提供的服务', en: 'capacity' },
    says: { zh: '能提供什么', en: 'What it can do' },
    nature: 'public',
  },
  status: {
    title: { zh: '状态', en: 'status' },
    says: { zh: '在用或停用', en: 'In use or not' },
    nature: 'public',
    codes: activeStatuses,
  },
  lastContactedOn: {
    title: { zh: '最近联络日期', en: 'last contacted on' },
    says: { zh: '最近一次联络', en: 'The last time it was spoken to' },
    nature: 'internal',
  },
  validTo: {
    title: { zh: '有效期至', en: 'valid to' },
    says: { zh: '含当天', en: 'The day is included' },
    nature: 'internal',
  },
};
