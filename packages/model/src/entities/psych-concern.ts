import * as z from 'zod';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { dayOrInstantSchema } from '../values/moment.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { proseSchema } from '../values/text.ts';

/** A sign that a minor’s mind needs care, and what the guardian was advised. */
export const psychConcernSchema = z.strictObject({
  id: recordIdSchema,
  minorId: recordIdSchema,
  caseId: recordIdSchema.exactOptional(),
  discoveredAt: dayOrInstantSchema,
  crisis: z.boolean().exactOptional(),
  specialCondition: z.boolean().exactOptional(),
  withdrawnOn: civilDateSchema.exactOptional(),
  advice: z
    .array(
      z.strictObject({
        at: dayOrInstantSchema,
        careRelationId: recordIdSchema.exactOptional(),
        text: proseSchema.exactOptional(),
      }),
    )
    .exactOptional(),
  adviceWithheldBecause: proseSchema.exactOptional(),
  referralDecision: proseSchema.exactOptional(),
});

/** A sign that a minor’s mind needs care, and what the guardian was advised. */
export type PsychConcern = ReadonlyDeep<z.infer<typeof psychConcernSchema>>;
