import * as z from 'zod';
import { postRoles } from '../code-lists/post-roles.ts';
import { visitActions } from '../code-lists/visit-actions.ts';
import { visitModes } from '../code-lists/visit-modes.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { evidenceSchema } from '../values/evidence.ts';
import { dayOrInstantSchema } from '../values/moment.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema, proseSchema } from '../values/text.ts';

/** A visit or other contact with a minor and the family (走访、家访). */
export const visitSchema = z.strictObject({
  id: recordIdSchema,
  minorId: recordIdSchema,
  caseId: recordIdSchema.exactOptional(),
  at: dayOrInstantSchema,
  visitorId: recordIdSchema.exactOptional(),
  visitorRole: codeSchema(postRoles),
  mode: codeSchema(visitModes),
  seen: z.boolean().exactOptional(),
  seenAlone: z.boolean().exactOptional(),
  findings: z
    .strictObject({
      psychology: proseSchema.exactOptional(),
      study: proseSchema.exactOptional(),
      economy: proseSchema.exactOptional(),
      guardianship: proseSchema.exactOptional(),
      other: proseSchema.exactOptional(),
    })
    .exactOptional(),
  actions: z.array(codeSchema(visitActions)).exactOptional(),
  recordNo: lineSchema.exactOptional(),
  recordedOn: civilDateSchema.exactOptional(),
  evidence: z.array(evidenceSchema).exactOptional(),
});

/** A visit or other contact with a minor and the family (走访、家访). */
export type Visit = ReadonlyDeep<z.infer<typeof visitSchema>>;
