import * as z from 'zod';
import { key, layering, logic, mapOf, onUnknown, text } from './schema-parts.ts';

const points = z.union([z.number(), mapOf(z.number())]);
const stretch = {
  from: z.number().optional(),
  above: z.number().optional(),
  upTo: z.number().optional(),
  below: z.number().optional(),
};
const oneBound = (band: { from?: number | undefined; above?: number | undefined }): boolean =>
  band.from === undefined || band.above === undefined;
const oneEnd = (band: { upTo?: number | undefined; below?: number | undefined }): boolean =>
  band.upTo === undefined || band.below === undefined;
const lowerBoundTwice = { error: 'it begins twice: write `from` or `above`' };
const upperBoundTwice = { error: 'it ends twice: write `upTo` or `below`' };

const item = z.strictObject({
  title: text,
  cite: z.string(),
  seeAlso: z.array(z.string()).optional(),
  value: logic.optional(),
  applies: logic.optional(),
  points: z.union([
    z.literal('value'),
    z
      .array(
        z
          .strictObject({ ...stretch, points })
          .refine(oneBound, lowerBoundTwice)
          .refine(oneEnd, upperBoundTwice),
      )
      .min(1),
    z.record(z.string(), points),
  ]),
  take: z.enum(['sum', 'max']).optional(),
  range: z.strictObject({ min: z.number().optional(), max: z.number().optional() }).optional(),
});

const scale = z
  .strictObject({
    title: text,
    sum: z.array(key).min(1).optional(),
    max: z.array(key).min(1).optional(),
    weights: mapOf(z.number()).optional(),
    cap: z.strictObject({ min: z.number().optional(), max: z.number().optional() }).optional(),
    cite: z.string().optional(),
  })
  .refine(({ sum, max }) => (sum === undefined) !== (max === undefined), {
    error: 'a scale is either a `sum` or a `max`',
  });

const band = z
  .strictObject({ ...stretch, cite: z.string(), note: text.optional() })
  .refine(oneBound, lowerBoundTwice)
  .refine(oneEnd, upperBoundTwice);

const gradeOverride = z
  .strictObject({
    title: text,
    cite: z.string(),
    seeAlso: z.array(z.string()).optional(),
    when: logic,
    grade: key.optional(),
    effect: z.enum(['set', 'atLeast', 'atMost']).optional(),
    shift: z.int().optional(),
  })
  .refine(({ grade, shift }) => (grade === undefined) !== (shift === undefined), {
    error: 'it leads to a `grade` or moves the scored one by `shift`',
  });

/** Shape of a `score` decision as people write it. */
export const scoreSchema = z.strictObject({
  kind: z.literal('score'),
  title: text,
  subject: z.string(),
  direction: z.enum(['higher-is-riskier', 'higher-is-safer']),
  items: mapOf(item),
  scales: mapOf(scale),
  grades: z.array(z.strictObject({ grade: key, title: text })).min(1),
  bands: mapOf(mapOf(band)),
  combine: z.enum(['worst', 'best']).optional(),
  onOverlap: z.strictObject({ take: z.enum(['worst', 'best']), why: text, cite: z.string().optional() }).optional(),
  gradeOverrides: mapOf(gradeOverride).optional(),
  onUnknown: onUnknown.optional(),
  ...layering,
});
