import * as z from 'zod';
import { DECISION_SCHEMA } from './decision.ts';
import { RECORD_SCHEMA } from './decision-record.ts';

// The shape of a decision and of a record as a contract: what comes from elsewhere is checked against it. A test holds it
// to the types and to real decisions.

const text = z.object({ zh: z.string(), en: z.string() });
const date = z.iso.date();
const json = z.json();
const range = z.object({ min: z.number().optional(), max: z.number().optional() });
const status = z.enum(['pass', 'fail', 'notYetDue', 'unknown', 'notApplicable', 'manual', 'waived']);
const unknown = z.object({
  possible: z.array(z.string()),
  policy: z.enum(['ask', 'escalate']),
  meanwhile: z
    .object({ outcome: z.string().optional(), title: text.optional(), reason: text, cite: z.string() })
    .optional(),
});
const points = z.union([z.number(), range]);
const missing = z.object({
  path: z.string(),
  why: z.enum(['absent', 'null', 'partial', 'withheld', 'conflicting', 'notLoaded']),
  title: text.optional(),
});

const parameterUse = z.object({
  key: z.string(),
  title: text,
  value: json,
  unit: z.string().optional(),
  basis: z.enum(['cited', 'adopted', 'assumed']),
  cite: z.string().optional(),
  from: date,
  to: date.optional(),
});

const finding = z.object({
  id: z.string(),
  check: z.string(),
  title: text,
  status,
  cite: z.string(),
  seeAlso: z.array(z.string()).optional(),
  binding: z.boolean(),
  member: z
    .object({ kind: z.string(), key: z.string(), label: text, from: date.optional(), to: date.optional() })
    .optional(),
  message: text,
  facts: z.record(
    z.string(),
    z.object({ title: text, unit: z.string().optional(), value: json.optional(), range: range.optional() }),
  ),
  parameters: z.array(parameterUse),
  missing: z.array(missing),
  due: date.optional(),
  waiver: z.object({ reason: text, by: z.string().optional(), until: date.optional() }).optional(),
  evidence: text.optional(),
  role: z.enum(['item', 'scale', 'override', 'row', 'duty']).optional(),
  points: z.record(z.string(), points).optional(),
  leadsTo: z.string().optional(),
  overdueFrom: date.optional(),
  satisfiedBy: z.array(z.string()).optional(),
});

const digest = z.string().regex(/^sha256-[0-9a-f]{64}$/);
const packAtVersion = z.string().regex(/^[^@]+@\d+\.\d+\.\d+$/);
const provenance = z.object({
  pack: packAtVersion,
  digest,
  layers: z.array(z.object({ pack: packAtVersion, digest })).optional(),
  calendar: z.string(),
  engine: z.string(),
  knownOn: date.optional(),
  readings: z.record(z.string(), json).optional(),
});

const subject = z.object({ kind: z.string(), id: z.string().optional() });
const period = z.object({ from: date, to: date });

/** A decision as every route of the product speaks it. */
export const decisionSchema = z.object({
  schema: z.literal(DECISION_SCHEMA),
  decision: z.string(),
  title: text,
  subject,
  asOf: date,
  period: period.optional(),
  outcome: z.string().optional(),
  outcomes: z.array(z.string()).optional(),
  unknown: unknown.optional(),
  scores: z.record(z.string(), z.object({ title: text, points, grade: z.string().optional() })).optional(),
  next: z.object({ id: z.string(), earliest: date, due: date.optional() }).optional(),
  findings: z.array(finding),
  missing: z.array(missing),
  provenance,
});

/** A record of a decision. */
export const recordSchema = z.object({
  schema: z.literal(RECORD_SCHEMA),
  decision: z.string(),
  subject,
  asOf: date,
  period: period.optional(),
  provenance,
  input: digest,
  outcome: z.string().optional(),
  unknown: unknown.optional(),
  findings: z.record(z.string(), status),
});

/**
 * JSON Schema (2020-12) of a decision. Fields may be added without a new version, so that a reader must take those that it
 * does not know.
 */
export function decisionJsonSchema(): object {
  return { ...z.toJSONSchema(decisionSchema, { io: 'input' }), title: `Hutong decision, version ${DECISION_SCHEMA}` };
}

/** JSON Schema (2020-12) of a decision record. */
export function recordJsonSchema(): object {
  return {
    ...z.toJSONSchema(recordSchema, { io: 'input' }),
    title: `Hutong decision record, version ${RECORD_SCHEMA}`,
  };
}
