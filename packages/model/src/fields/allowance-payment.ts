import { allowanceKinds } from '../code-lists/allowance-kinds.ts';
import type { AllowancePayment } from '../entities/allowance-payment.ts';
import type { FieldsOf } from './field.ts';
import { idField, minorIdField } from './recurring-fields.ts';

/** The words for an allowance payment. */
export const allowancePaymentFields: FieldsOf<AllowancePayment> = {
  id: idField,
  minorId: minorIdField,
  kind: {
    title: { zh: '补贴类别', en: 'kind' },
    says: { zh: '补贴的类别', en: 'Which allowance' },
    nature: 'sensitive',
    codes: allowanceKinds,
  },
  month: {
    title: { zh: '所属月份', en: 'month' },
    says: { zh: 'YYYY-MM', en: 'The month it is for' },
    nature: 'sensitive',
  },
  amount: {
    title: { zh: '金额', en: 'amount' },
    says: { zh: '人民币元', en: 'In yuan' },
    nature: 'sensitive',
    unit: 'CNY',
  },
  paidOn: {
    title: { zh: '发放日期', en: 'paid on' },
    says: { zh: '发放的日期', en: 'When it was paid' },
    nature: 'sensitive',
  },
};
