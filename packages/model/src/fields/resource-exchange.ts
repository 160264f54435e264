import { exchangeKinds } from '../code-lists/exchange-kinds.ts';
import type { ResourceExchange } from '../entities/resource-exchange.ts';
import type { FieldsOf } from './field.ts';
import { idField } from './recurring-fields.ts';

/** The words for an offer or need. */
export const resourceExchangeFields: FieldsOf<ResourceExchange> = {
  id: idField,
  kind: {
    title: { zh: '供需类别', en: 'kind' },
    says: { zh: '供给或需求', en: 'An offer or a need' },
    nature: 'public',
    codes: exchangeKinds,
  },
  date: { title: { zh: '提出日期', en: 'date' }, says: { zh: '提出的日期', en: 'When it was made' }, nature: 'public' },
  text: {
    title: { zh: '内容', en: 'text' },
    says: { zh: '供给或需求的内容，不写个人信息', en: 'What is offered or needed, without personal data' },
    nature: 'public',
  },
  resourceId: {
    title: { zh: '资源', en: 'resource' },
    says: { zh: '资源编号', en: 'Id of the resource' },
    nature: 'public',
    refersTo: 'resource',
  },
  matchedWithId: {
    title: { zh: '对接项', en: 'matched with' },
    says: { zh: '对接成功的另一方', en: 'The other side, once matched' },
    nature: 'public',
    refersTo: 'resourceExchange',
  },
  matchedOn: {
    title: { zh: '对接日期', en: 'matched on' },
    says: { zh: '对接成功的日期', en: 'When they were matched' },
    nature: 'public',
  },
};
