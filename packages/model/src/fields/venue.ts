import { feePolicies } from '../code-lists/fee-policies.ts';
import { venueKinds } from '../code-lists/venue-kinds.ts';
import type { Venue } from '../entities/venue.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for a venue. */
export const venueFields: FieldsOf<Venue> = {
  id: idField,
  name: { title: { zh: '名称', en: 'name' }, says: { zh: '场馆名称', en: 'Name of the venue' }, nature: 'public' },
  kind: {
    title: { zh: '类别', en: 'kind' },
    says: { zh: '场馆的类别', en: 'What it is' },
    nature: 'public',
    codes: venueKinds,
  },
  divisionCode: {
    title: { zh: '行政区划代码', en: 'division code' },
    says: { zh: '所在地', en: 'Where it lies' },
    nature: 'public',
  },
  feePolicy: {
    title: { zh: '收费方式', en: 'fee policy' },
    says: { zh: '对未成年人的收费方式', en: 'What minors pay' },
    nature: 'public',
    codes: feePolicies,
  },
  signs: { title: { zh: '标识', en: 'signs' }, says: { zh: '张贴的标志', en: 'Signs that are up' }, nature: 'public' },
  minorCarePlace: {
    title: { zh: '是否关爱服务场所', en: 'care place for minors' },
    says: { zh: '开放时间要求是否适用', en: 'Whether the opening hours apply to it' },
    nature: 'public',
  },
  networkNode: {
    title: { zh: '是否站点网络节点', en: 'node of the network' },
    says: { zh: '是否为1+N中的点位', en: 'Whether it is one of the N' },
    nature: 'public',
  },
  maintenance: {
    title: { zh: '设施维护', en: 'maintenance' },
    says: { zh: '维护记录', en: 'What was maintained' },
    nature: 'public',
    fields: {
      date: { title: { zh: '日期', en: 'date' }, says: { zh: '维护的日期', en: 'When' }, nature: 'public' },
      text: { title: { zh: '内容', en: 'text' }, says: { zh: '维护的内容', en: 'What was done' }, nature: 'public' },
    },
  },
};
