import * as z from 'zod';
import { leadChannels } from '../code-lists/lead-channels.ts';
import { reportTriggers } from '../code-lists/report-triggers.ts';
import { leadLifecycle } from '../lifecycles/lead-lifecycle.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { codeSchema } from '../values/code.ts';
import { loggedActionShape } from '../values/logged-action.ts';
import { instantSchema } from '../values/moment.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { proseSchema } from '../values/text.ts';

/** Something that was noticed or told and may become a case (线索). */
export const leadSchema = z.strictObject({
  id: recordIdSchema,
  receivedAt: instantSchema,
  discoveredAt: instantSchema.exactOptional(),
  channel: codeSchema(leadChannels),
  triggers: z.array(codeSchema(reportTriggers)).exactOptional(),
  minorId: recordIdSchema.exactOptional(),
  reporterId: recordIdSchema.exactOptional(),
  summary: proseSchema.exactOptional(),
  caseId: recordIdSchema.exactOptional(),
  mergedIntoId: recordIdSchema.exactOptional(),
  actions: z.array(z.strictObject(loggedActionShape(leadLifecycle.actions))),
});

/** Something that was noticed or told and may become a case (线索). */
export type Lead = ReadonlyDeep<z.infer<typeof leadSchema>>;
