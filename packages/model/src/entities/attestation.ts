import * as z from 'zod';
import { attestationLifecycle } from '../lifecycles/attestation-lifecycle.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema, isOrdered, orderedDates } from '../values/civil-date.ts';
import { evidenceSchema } from '../values/evidence.ts';
import { loggedActionShape } from '../values/logged-action.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema, proseSchema } from '../values/text.ts';

/** That a person vouches for a requirement which no data can decide, with the evidence (佐证). */
export const attestationSchema = z
  .strictObject({
    id: recordIdSchema,
    clause: lineSchema,
    text: proseSchema.exactOptional(),
    from: civilDateSchema.exactOptional(),
    to: civilDateSchema.exactOptional(),
    evidence: z.array(evidenceSchema).exactOptional(),
    actions: z.array(z.strictObject(loggedActionShape(attestationLifecycle.actions))),
  })
  .refine(isOrdered, orderedDates);

/** That a person vouches for a requirement which no data can decide, with the evidence (佐证). */
export type Attestation = ReadonlyDeep<z.infer<typeof attestationSchema>>;
