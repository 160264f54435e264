import { checkOrgans } from '../code-lists/check-organs.ts';
import { checkResults } from '../code-lists/check-results.ts';
import { recordCategories } from '../code-lists/record-categories.ts';
import { recordKinds } from '../code-lists/record-kinds.ts';
import type { BackgroundCheck } from '../entities/background-check.ts';
import type { FieldsOf } from './field.ts';
import { idField, protectedEvidenceField } from './recurring-fields.ts';

/** The words for a record check. */
export const backgroundCheckFields: FieldsOf<BackgroundCheck> = {
  id: idField,
  personId: {
    title: { zh: '被查询人员', en: 'person checked' },
    says: { zh: '人员编号', en: 'Id of the staff member' },
    nature: 'internal',
    refersTo: 'staffMember',
  },
  organ: {
    title: { zh: '查询机关', en: 'organ' },
    says: { zh: '出具结果的机关', en: 'Who answers' },
    nature: 'adult',
    codes: checkOrgans,
  },
  requestedOn: {
    title: { zh: '申请日期', en: 'requested on' },
    says: { zh: '提出查询的日期', en: 'When the query was made' },
    nature: 'adult',
  },
  resultReceivedOn: {
    title: { zh: '结果收到日期', en: 'result received on' },
    says: { zh: '收到结果的日期；未收到不填', en: 'When the result came; left out while it has not' },
    nature: 'adult',
  },
  result: {
    title: { zh: '查询结果', en: 'result' },
    says: { zh: '待回复不等于无记录', en: 'Pending is not clear' },
    nature: 'protected',
    codes: checkResults,
  },
  records: {
    title: { zh: '记录', en: 'records' },
    says: { zh: '查到的记录', en: 'What was found' },
    nature: 'protected',
    fields: {
      category: {
        title: { zh: '违法犯罪类别', en: 'category' },
        says: { zh: '记录所涉类别', en: 'What the record is about' },
        nature: 'protected',
        codes: recordCategories,
      },
      kind: {
        title: { zh: '记录性质', en: 'kind' },
        says: { zh: '刑事或行政', en: 'How it came about' },
        nature: 'protected',
        codes: recordKinds,
      },
    },
  },
  evidence: protectedEvidenceField,
};
