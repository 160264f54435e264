import { inspectionResults } from '../code-lists/inspection-results.ts';
import { inspectionTopics } from '../code-lists/inspection-topics.ts';
import type { Inspection } from '../entities/inspection.ts';
import type { FieldsOf } from './field.ts';
import { idField, internalEvidenceField } from './recurring-fields.ts';

/** The words for an inspection. */
export const inspectionFields: FieldsOf<Inspection> = {
  id: idField,
  date: {
    title: { zh: '检查日期', en: 'date' },
    says: { zh: '检查的日期', en: 'When it was done' },
    nature: 'internal',
  },
  inspector: {
    title: { zh: '检查单位', en: 'inspector' },
    says: { zh: '实施检查的单位', en: 'Who inspected' },
    nature: 'internal',
  },
  venueId: {
    title: { zh: '场馆', en: 'venue' },
    says: { zh: '被检查的场馆；站点检查不填', en: 'The venue; left out for the station itself' },
    nature: 'internal',
    refersTo: 'venue',
  },
  topics: {
    title: { zh: '检查内容', en: 'topics' },
    says: { zh: '检查的内容', en: 'What was looked at' },
    nature: 'internal',
    codes: inspectionTopics,
  },
  result: {
    title: { zh: '检查结果', en: 'result' },
    says: { zh: '检查的结论', en: 'What it came to' },
    nature: 'internal',
    codes: inspectionResults,
  },
  evidence: internalEvidenceField,
};
