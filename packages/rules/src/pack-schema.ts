import * as z from 'zod';
import { cadenceSchema } from './cadence-schema.ts';
import { maximumDepth } from './parse-logic.ts';
import { date, key, logic, mapOf, onUnknown, periodNote, text } from './schema-parts.ts';
import { scoreSchema } from './score-schema.ts';
import { tableSchema } from './table-schema.ts';

/** Shape of a pack as people write it. Logic is checked later, with its types; here it is any JSON. */

/** What a layer replaces, it replaces for a reason. */
const reasoned = (note: { readonly overrides?: unknown; readonly why?: unknown }): boolean =>
  note.overrides === undefined || note.why !== undefined;
const reasonWanted = { error: 'an override says why', path: ['why'] };

const source = z.strictObject({
  title: text,
  issuer: text.optional(),
  number: z.string().optional(),
  force: z.enum(['law', 'regulation', 'normative-notice', 'programme', 'voluntary-standard', 'report']),
  issued: z.union([date, z.literal('unknown')]),
  inForce: z.union([date, z.literal('unknown')]).optional(),
  repealed: z.union([date, z.literal('unknown')]).optional(),
  note: text.optional(),
});

const clause = z.strictObject({
  source: z.string(),
  at: z.string(),
  says: text,
  modality: z.enum(['must', 'mustNot', 'should', 'may', 'target', 'descriptive']),
});

const parameterValue = z
  .strictObject({
    from: date,
    to: date.optional(),
    value: z.json(),
    basis: z.enum(['cited', 'adopted', 'assumed']),
    cite: z.string().optional(),
    note: text.optional(),
  })
  .refine((value) => value.basis !== 'cited' || value.cite !== undefined, {
    error: 'a cited value names its clause',
    path: ['cite'],
  })
  .refine((value) => value.basis === 'cited' || value.note !== undefined, {
    error: 'a value that is not cited says why',
    path: ['note'],
  })
  .refine((value) => value.to === undefined || value.from < value.to, {
    error: 'the period ends before it begins',
    path: ['to'],
  });

const parameter = z.strictObject({
  title: text,
  unit: z.string().optional(),
  choices: mapOf(text).optional(),
  values: z.array(parameterValue).min(1),
  overrides: z.string().optional(),
  why: text.optional(),
});

const typeNote: z.ZodType = z.lazy(() =>
  z.union([
    z.enum(['boolean', 'integer', 'number', 'string', 'date', 'openingPlan', 'openingLog']),
    z.strictObject({ oneOf: z.array(z.string()).min(1) }),
    z.strictObject({ list: typeNote }),
    z.strictObject({ record: mapOf(field) }),
  ]),
);
const changeable = z.union([
  z.literal(true),
  z.strictObject({ values: z.array(z.json()).min(1) }),
  z.strictObject({ from: z.number(), to: z.number(), step: z.number().positive().optional() }),
]);
const field = z.strictObject({
  title: text,
  type: typeNote,
  unit: z.string().optional(),
  choices: z.record(z.string(), text).optional(),
  changeable: changeable.optional(),
});
const subject = z.strictObject({ title: text, fields: mapOf(field) });
const measure = z.strictObject({ title: text, unit: z.string().optional(), value: logic });
const fact = measure.extend({
  subject: z.string(),
  as: key.optional(),
  members: mapOf(measure).optional(),
  overrides: z.string().optional(),
  why: text.optional(),
});
const each = z.strictObject({
  window: z.enum(['isoWeek', 'holidayBlock', 'month', 'quarter', 'halfYear', 'year', 'member', 'group']),
  of: z.string(),
  on: z.string().optional(),
  by: z.string().optional(),
  as: key.optional(),
  title: text,
  measures: mapOf(measure).optional(),
});
const check = z.strictObject({
  title: text,
  cite: z.string(),
  seeAlso: z.array(z.string()).optional(),
  each: z.string().optional(),
  applies: logic.optional(),
  pass: logic,
  binding: logic.optional(),
  shown: logic.optional(),
  excused: z.strictObject({ when: logic, says: text }).optional(),
  shows: z.array(z.string()).optional(),
  says: z.strictObject({ pass: text, fail: text, unknown: text.optional() }),
  overrides: z.string().optional(),
  why: text.optional(),
});
const checks = z.strictObject({
  kind: z.literal('checks'),
  title: text,
  subject: z.string(),
  period: periodNote.optional(),
  each: mapOf(each).optional(),
  checks: mapOf(check.refine(reasoned, reasonWanted)),
  onUnknown: onUnknown.optional(),
  overrides: z.string().optional(),
  why: text.optional(),
});
/** A decision of any kind: `kind` says which. */
const decision = z.discriminatedUnion('kind', [checks, scoreSchema, tableSchema, cadenceSchema]);
const expected = z.strictObject({
  outcome: z.string().optional(),
  possible: z.array(z.string()).optional(),
  meanwhile: z.string().optional(),
  scores: z.record(z.string(), z.number()).optional(),
  findings: z
    .record(
      z.string(),
      z.strictObject({
        status: z.enum(['pass', 'fail', 'notYetDue', 'unknown', 'notApplicable', 'manual', 'waived']),
        cites: z.array(z.string()).optional(),
        facts: z.record(z.string(), z.json()).optional(),
      }),
    )
    .optional(),
  missing: z.array(z.string()).optional(),
  error: z.string().optional(),
});
const packCase = z.strictObject({
  id: z.string(),
  name: z.union([z.string(), text]),
  decision: z.string(),
  asOf: date,
  period: z.strictObject({ from: date, to: date }).optional(),
  readings: z.record(z.string(), z.json()).optional(),
  subject: z.record(z.string(), z.json()),
  expect: expected,
});

const waiver = z
  .strictObject({
    requirement: z.string().regex(/^[^/]+\/[^/]+\/[^/]+$/, '`<pack>/<decision>/<check>`'),
    why: text,
    cite: z.string().optional(),
    from: date.optional(),
    to: date.optional(),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from < to, {
    error: 'the period ends before it begins',
    path: ['to'],
  });

/** A pack, or one of the files it is written in: the parts stand in any of them. */
export const packSchema = z.strictObject({
  pack: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0'),
  title: text,
  published: date.optional(),
  extends: z.array(z.string()).optional(),
  waive: z.array(waiver).optional(),
  sources: mapOf(source).default({}),
  clauses: z.record(z.string(), clause).default({}),
  parameters: mapOf(parameter.refine(reasoned, reasonWanted)).default({}),
  subjects: mapOf(subject).default({}),
  facts: mapOf(fact.refine(reasoned, reasonWanted)).default({}),
  decisions: mapOf(decision.refine(reasoned, reasonWanted)).default({}),
  cases: z.array(packCase).default([]),
});

/** Cases alone, as a file of their own. */
export const casesSchema = z.array(packCase);

/** JSON Schema of a pack file, for editors. Depth of logic is bounded by the reader ({@link maximumDepth}). */
export function packJsonSchema(): object {
  return {
    ...z.toJSONSchema(packSchema.partial(), { io: 'input' }),
    $comment: `logic may be nested ${maximumDepth} operators deep`,
  };
}
