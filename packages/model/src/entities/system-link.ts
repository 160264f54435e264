import * as z from 'zod';
import { externalSystems } from '../code-lists/external-systems.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { codeSchema } from '../values/code.ts';
import { instantSchema } from '../values/moment.ts';
import { recordIdSchema } from '../values/record-id.ts';

/** That a minor is kept in an information system, and how fresh the entry is. */
export const systemLinkSchema = z.strictObject({
  id: recordIdSchema,
  system: codeSchema(externalSystems),
  minorId: recordIdSchema,
  lastSyncedAt: instantSchema.exactOptional(),
});

/** That a minor is kept in an information system, and how fresh the entry is. */
export type SystemLink = ReadonlyDeep<z.infer<typeof systemLinkSchema>>;
