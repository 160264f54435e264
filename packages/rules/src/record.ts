/** Records of decisions, apart from the engine so that a page that only decides carries no hash function. */
export { type DecisionRecord, RECORD_SCHEMA, recordOf } from './decision-record.ts';
export { digestOf } from './digest.ts';
export { digestOfPack, verifyDigest } from './pack-digest.ts';
export { type RecordDifference, type Replay, replay } from './replay.ts';
