import * as z from 'zod';
import { organizationKinds } from '../code-lists/organization-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { evidenceSchema } from '../values/evidence.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { proseSchema } from '../values/text.ts';

/** A meeting of several bodies about one case (个案会商). */
export const conferenceSchema = z.strictObject({
  id: recordIdSchema,
  caseId: recordIdSchema,
  date: civilDateSchema,
  trigger: proseSchema.exactOptional(),
  participants: z.array(
    z.strictObject({
      kind: codeSchema(organizationKinds),
      organizationId: recordIdSchema.exactOptional(),
      duty: proseSchema.exactOptional(),
    }),
  ),
  decisions: proseSchema.exactOptional(),
  effect: proseSchema.exactOptional(),
  evidence: z.array(evidenceSchema).exactOptional(),
});

/** A meeting of several bodies about one case (个案会商). */
export type Conference = ReadonlyDeep<z.infer<typeof conferenceSchema>>;
