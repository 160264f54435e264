import fc from 'fast-check';
import type { Json, JsonObject } from '../json.ts';
import { dirtyRecord } from './record-arbitrary.ts';

/** A subject as it is known at first, and as it is known once somebody has answered more. */
export interface Knowledge {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** Takes facts away from a subject, and tells of some lists that they are incomplete. */
export const growingKnowledge: fc.Arbitrary<Knowledge> = fc
  .tuple(dirtyRecord, fc.infiniteStream(fc.boolean()))
  .map(([after, coins]) => {
    const marks: Record<string, Json> = {};
    const flip = (): boolean => coins.next().value === true;
    const forget = (record: JsonObject): JsonObject => {
      const kept: Record<string, Json> = {};
      for (const [key, value] of Object.entries(record)) {
        if (flip() && flip()) continue;
        kept[key] = forgetIn(value);
      }
      return kept;
    };
    const forgetIn = (value: Json): Json => {
      if (Array.isArray(value))
        return (value as readonly Json[]).map((item) => (flip() && flip() ? null : forgetIn(item)));
      return typeof value === 'object' && value !== null ? forget(value as JsonObject) : value;
    };
    const before: Record<string, Json> = { ...forget(after) };
    for (const key of ['visits', 'scores']) {
      const list = before[key];
      if (!Array.isArray(list) || !flip()) continue;
      marks[key] = 'partial';
      before[key] = (list as readonly Json[]).filter(() => flip());
    }
    return { before: Object.keys(marks).length === 0 ? before : { ...before, $unknown: marks }, after };
  });
