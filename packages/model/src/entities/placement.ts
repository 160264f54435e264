import * as z from 'zod';
import { legalBases } from '../code-lists/legal-bases.ts';
import { placementKinds } from '../code-lists/placement-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema, isOrdered, orderedDates } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { evidenceSchema } from '../values/evidence.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** Where a minor is cared for when nobody at home can (临时照护、安置). */
export const placementSchema = z
  .strictObject({
    id: recordIdSchema,
    minorId: recordIdSchema,
    caseId: recordIdSchema.exactOptional(),
    kind: codeSchema(placementKinds),
    place: lineSchema.exactOptional(),
    organizationId: recordIdSchema.exactOptional(),
    legalBasis: codeSchema(legalBases).exactOptional(),
    from: civilDateSchema,
    to: civilDateSchema.exactOptional(),
    evidence: z.array(evidenceSchema).exactOptional(),
  })
  .refine(isOrdered, orderedDates);

/** Where a minor is cared for when nobody at home can (临时照护、安置). */
export type Placement = ReadonlyDeep<z.infer<typeof placementSchema>>;
