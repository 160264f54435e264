import * as z from 'zod';
import { hotlineChannels } from '../code-lists/hotline-channels.ts';
import { ticketLifecycle } from '../lifecycles/ticket-lifecycle.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { loggedActionShape } from '../values/logged-action.ts';
import { instantSchema } from '../values/moment.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema, proseSchema } from '../values/text.ts';

/** A ticket that a hotline passed on (热线工单). */
export const hotlineTicketSchema = z.strictObject({
  id: recordIdSchema,
  ticketNo: lineSchema,
  hotline: codeSchema(hotlineChannels),
  receivedAt: instantSchema,
  handlerId: recordIdSchema.exactOptional(),
  caseId: recordIdSchema.exactOptional(),
  leadId: recordIdSchema.exactOptional(),
  summary: proseSchema.exactOptional(),
  dueOn: civilDateSchema.exactOptional(),
  actions: z.array(z.strictObject(loggedActionShape(ticketLifecycle.actions))),
});

/** A ticket that a hotline passed on (热线工单). */
export type HotlineTicket = ReadonlyDeep<z.infer<typeof hotlineTicketSchema>>;
