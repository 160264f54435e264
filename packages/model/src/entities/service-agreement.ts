import * as z from 'zod';
import { agreementKinds } from '../code-lists/agreement-kinds.ts';
import { inspectionResults } from '../code-lists/inspection-results.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { yuanSchema } from '../values/amount.ts';
import { civilDateSchema, isOrdered, orderedDates } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { evidenceSchema } from '../values/evidence.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { proseSchema } from '../values/text.ts';

/** An agreement with a provider that runs the station or sells it services. */
export const serviceAgreementSchema = z
  .strictObject({
    id: recordIdSchema,
    organizationId: recordIdSchema,
    kind: codeSchema(agreementKinds),
    from: civilDateSchema,
    to: civilDateSchema.exactOptional(),
    amount: yuanSchema.exactOptional(),
    scope: proseSchema.exactOptional(),
    reviews: z
      .array(
        z.strictObject({
          date: civilDateSchema,
          result: codeSchema(inspectionResults),
          note: proseSchema.exactOptional(),
        }),
      )
      .exactOptional(),
    evidence: z.array(evidenceSchema).exactOptional(),
  })
  .refine(isOrdered, orderedDates);

/** An agreement with a provider that runs the station or sells it services. */
export type ServiceAgreement = ReadonlyDeep<z.infer<typeof serviceAgreementSchema>>;
