import * as z from 'zod';
import { populationCategories } from '../code-lists/population-categories.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema, isOrdered, orderedDates } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { evidenceSchema } from '../values/evidence.ts';
import { recordIdSchema } from '../values/record-id.ts';

/** A population category (孤儿、困境、留守…) that a minor falls under over a period. */
export const categoryAssignmentSchema = z
  .strictObject({
    id: recordIdSchema,
    minorId: recordIdSchema,
    category: codeSchema(populationCategories),
    from: civilDateSchema,
    to: civilDateSchema.exactOptional(),
    evidence: z.array(evidenceSchema).exactOptional(),
  })
  .refine(isOrdered, orderedDates);

/** A population category (孤儿、困境、留守…) that a minor falls under over a period. */
export type CategoryAssignment = ReadonlyDeep<z.infer<typeof categoryAssignmentSchema>>;
