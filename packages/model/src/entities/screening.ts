import * as z from 'zod';
import { populationCategories } from '../code-lists/population-categories.ts';
import { screeningOutcomes } from '../code-lists/screening-outcomes.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { proseSchema } from '../values/text.ts';

/** A look for risk in a household or at a minor (排查). */
export const screeningSchema = z.strictObject({
  id: recordIdSchema,
  date: civilDateSchema,
  communityId: recordIdSchema.exactOptional(),
  minorId: recordIdSchema.exactOptional(),
  householdId: recordIdSchema.exactOptional(),
  categories: z.array(codeSchema(populationCategories)).exactOptional(),
  outcome: codeSchema(screeningOutcomes),
  screenerId: recordIdSchema.exactOptional(),
  note: proseSchema.exactOptional(),
});

/** A look for risk in a household or at a minor (排查). */
export type Screening = ReadonlyDeep<z.infer<typeof screeningSchema>>;
