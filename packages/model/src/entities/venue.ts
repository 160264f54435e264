import * as z from 'zod';
import { feePolicies } from '../code-lists/fee-policies.ts';
import { venueKinds } from '../code-lists/venue-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { divisionCodeSchema } from '../values/identifier.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema, proseSchema } from '../values/text.ts';

/** A public venue or a node of the station’s network (1+N). */
export const venueSchema = z.strictObject({
  id: recordIdSchema,
  name: lineSchema,
  kind: codeSchema(venueKinds),
  divisionCode: divisionCodeSchema.exactOptional(),
  feePolicy: codeSchema(feePolicies).exactOptional(),
  signs: z.array(lineSchema).exactOptional(),
  minorCarePlace: z.boolean().exactOptional(),
  networkNode: z.boolean().exactOptional(),
  maintenance: z
    .array(
      z.strictObject({
        date: civilDateSchema,
        text: proseSchema.exactOptional(),
      }),
    )
    .exactOptional(),
});

/** A public venue or a node of the station’s network (1+N). */
export type Venue = ReadonlyDeep<z.infer<typeof venueSchema>>;
