export { enrichedRecord } from './enriched-record.ts';
export { type SubjectDocument, type SubjectKind, subjectsOf } from './subject-document.ts';
