export {
  type Code,
  type CodeList,
  type CodeOf,
  codesOf,
  LOCAL_CODE,
  type LocalCode,
  wordsForCode,
} from './code-list.ts';
export { type CodeListName, codeLists } from './code-lists/code-lists.ts';
export * from './code-lists/index.ts';
export {
  type PlacedRecord,
  placedRecords,
  type RecordOf,
  type RecordReference,
  recordsOf,
} from './dossier/dossier-records.ts';
export type { StationDossier } from './dossier/station-dossier.ts';
export type * from './entities/index.ts';
export * from './exports/index.ts';
export * from './fields/index.ts';
export * from './identifiers/index.ts';
export * from './invariants/index.ts';
export * from './lifecycles/index.ts';
export { describeModelProblem, ModelError, type ModelErrorCode, type ModelProblem } from './model-error.ts';
export * from './privacy/index.ts';
export type { ReadonlyDeep } from './readonly-deep.ts';
export { recordDescriptions } from './record-descriptions.ts';
export { type Collection, type RecordKind, type RecordKindWords, recordKinds } from './record-kind.ts';
export * from './subjects/index.ts';
export type { Text } from './text.ts';
export { compareInstants } from './values/compare-instants.ts';
export { dayOf } from './values/day-of.ts';
export type { Evidence } from './values/evidence.ts';
