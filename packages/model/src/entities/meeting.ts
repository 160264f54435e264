import * as z from 'zod';
import { agendaKinds } from '../code-lists/agenda-kinds.ts';
import { meetingKinds } from '../code-lists/meeting-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { evidenceSchema } from '../values/evidence.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** A meeting of those who coordinate the work. */
export const meetingSchema = z.strictObject({
  id: recordIdSchema,
  kind: codeSchema(meetingKinds),
  date: civilDateSchema,
  held: z.boolean(),
  agenda: z.array(codeSchema(agendaKinds)).exactOptional(),
  topics: z.array(lineSchema).exactOptional(),
  outputs: z.array(lineSchema).exactOptional(),
  evidence: z.array(evidenceSchema).exactOptional(),
});

/** A meeting of those who coordinate the work. */
export type Meeting = ReadonlyDeep<z.infer<typeof meetingSchema>>;
