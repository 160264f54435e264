import type { Decision, Provenance, Status } from './decision.ts';
import { digestOf } from './digest.ts';
import type { Json, JsonObject } from './json.ts';
import { RulesError } from './rules-error.ts';

/** Version of the shape of {@link DecisionRecord}. It rises when a reader of the old shape would misread the new. */
export const RECORD_SCHEMA = '1';

/**
 * What is kept of a decision: enough to make it again and to tell whether it came out the same. No fact of the subject
 * is in it, only a digest of all of them, and of the subject no more than the id it goes by.
 */
export interface DecisionRecord {
  readonly schema: typeof RECORD_SCHEMA;
  readonly decision: string;
  readonly subject: { readonly kind: string; readonly id?: string };
  readonly asOf: string;
  readonly period?: { readonly from: string; readonly to: string };
  /** Pack with version and digest, layers, calendar, engine, day of knowledge and readings. */
  readonly provenance: Provenance;
  /**
   * SHA-256 of the subject in canonical JSON. Of a subject with few facts it can be guessed by trying: a record is to be
   * kept as the subject is.
   */
  readonly input: string;
  readonly outcome?: string;
  readonly unknown?: Decision['unknown'];
  /** Status of each finding, by its id. */
  readonly findings: { readonly [id: string]: Status };
}

/** Numbers of a citizen and of a mobile phone: what vendors use for an id though it names a person. */
const personal = /(?<!\d)(\d{17}[\dXx]|1[3-9]\d{9})(?![\dXx])/;

/**
 * The record of a decision about a subject.
 *
 * Throws a {@link RulesError} `idNotOpaque` when the subject or a member goes by a citizen or mobile number: a record
 * outlives the case file and may name nobody.
 *
 * @example
 * recordOf(decision, subject).findings // => { visited: 'pass' }
 */
export function recordOf(decision: Decision, subject: JsonObject): DecisionRecord {
  const ids = [decision.subject.id ?? '', ...decision.findings.map(({ id }) => id)];
  if (ids.some((id) => personal.test(id))) {
    throw new RulesError([
      {
        code: 'idNotOpaque',
        message: 'the subject or a member goes by a number that names a person',
        pointer: '/subject/id',
        expected: 'an id that only your own system can resolve',
      },
    ]);
  }
  return {
    schema: RECORD_SCHEMA,
    decision: decision.decision,
    subject: decision.subject,
    asOf: decision.asOf,
    ...(decision.period === undefined ? {} : { period: decision.period }),
    provenance: decision.provenance,
    input: digestOf(subject as Json),
    ...(decision.outcome === undefined ? {} : { outcome: decision.outcome }),
    ...(decision.unknown === undefined ? {} : { unknown: decision.unknown }),
    findings: Object.fromEntries(decision.findings.map(({ id, status }) => [id, status])),
  };
}
