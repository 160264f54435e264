import * as z from 'zod';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { countSchema } from '../values/amount.ts';
import { civilDateSchema, isOrdered, orderedDates } from '../values/civil-date.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** A scheme of risk grades as a district sets it: grades, indicators, measures, visits. */
export const riskSchemeSchema = z
  .strictObject({
    id: recordIdSchema,
    name: lineSchema,
    from: civilDateSchema,
    to: civilDateSchema.exactOptional(),
    indicators: z.array(lineSchema),
    grades: z.array(
      z.strictObject({
        id: recordIdSchema,
        name: lineSchema,
        measures: z.array(lineSchema).exactOptional(),
        visitsPerMonth: countSchema.exactOptional(),
      }),
    ),
  })
  .refine(isOrdered, orderedDates);

/** A scheme of risk grades as a district sets it: grades, indicators, measures, visits. */
export type RiskScheme = ReadonlyDeep<z.infer<typeof riskSchemeSchema>>;
