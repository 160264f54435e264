import * as z from 'zod';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema, isOrdered, orderedDates } from '../values/civil-date.ts';
import { evidenceSchema } from '../values/evidence.ts';
import { recordIdSchema } from '../values/record-id.ts';

/** An agreement between the station and a school (家校社签约). */
export const schoolAgreementSchema = z
  .strictObject({
    id: recordIdSchema,
    schoolId: recordIdSchema,
    signedOn: civilDateSchema.exactOptional(),
    from: civilDateSchema,
    to: civilDateSchema.exactOptional(),
    evidence: z.array(evidenceSchema).exactOptional(),
  })
  .refine(isOrdered, orderedDates);

/** An agreement between the station and a school (家校社签约). */
export type SchoolAgreement = ReadonlyDeep<z.infer<typeof schoolAgreementSchema>>;
