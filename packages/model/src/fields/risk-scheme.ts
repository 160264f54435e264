import type { RiskScheme } from '../entities/risk-scheme.ts';
import type { FieldsOf } from './field.ts';

import { idField } from './recurring-fields.ts';

/** The words for a risk scheme. */
export const riskSchemeFields: FieldsOf<RiskScheme> = {
  id: idField,
  name: { title: { zh: '名称', en: 'name' }, says: { zh: '方案名称', en: 'Name of the scheme' }, nature: 'public' },
  from: {
    title: { zh: '施行日期', en: 'in force from' },
    says: { zh: '含当天', en: 'The day is included' },
    nature: 'public',
  },
  to: {
    title: { zh: '失效日期', en: 'in force until' },
    says: { zh: '含当天；不填即未结束', en: 'The day is included; left out means it goes on' },
    nature: 'public',
  },
  indicators: {
    title: { zh: '指标', en: 'indicators' },
    says: { zh: '评估指标', en: 'What is looked at' },
    nature: 'public',
  },
  grades: {
    title: { zh: '等级', en: 'grades' },
    says: { zh: '由高到低', en: 'From the highest risk down' },
    nature: 'public',
    fields: {
      id: {
        title: { zh: '等级编号', en: 'grade id' },
        says: { zh: '本方案内不重复', en: 'Unique within the scheme' },
        nature: 'public',
      },
      name: {
        title: { zh: '等级名称', en: 'name' },
        says: { zh: '等级名称', en: 'Name of the grade' },
        nature: 'public',
      },
      measures: {
        title: { zh: '干预措施', en: 'measures' },
        says: { zh: '相应的干预措施', en: 'What is done at this grade' },
        nature: 'public',
      },
      visitsPerMonth: {
        title: { zh: '每月走访次数', en: 'visits a month' },
        says: { zh: '不填即未规定', en: 'Left out means that none is set' },
        nature: 'public',
      },
    },
  },
};
