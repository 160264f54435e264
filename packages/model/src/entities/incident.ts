import * as z from 'zod';
import { confirmationStatuses } from '../code-lists/confirmation-statuses.ts';
import { incidentKinds } from '../code-lists/incident-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { codeSchema } from '../values/code.ts';
import { instantSchema } from '../values/moment.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema, proseSchema } from '../values/text.ts';

/** An emergency or a matter of the negative list. */
export const incidentSchema = z.strictObject({
  id: recordIdSchema,
  kind: codeSchema(incidentKinds),
  discoveredAt: instantSchema,
  reportedAt: instantSchema.exactOptional(),
  assistActions: proseSchema.exactOptional(),
  minorId: recordIdSchema.exactOptional(),
  negativeItem: lineSchema.exactOptional(),
  status: codeSchema(confirmationStatuses).exactOptional(),
  fault: z.boolean().exactOptional(),
});

/** An emergency or a matter of the negative list. */
export type Incident = ReadonlyDeep<z.infer<typeof incidentSchema>>;
