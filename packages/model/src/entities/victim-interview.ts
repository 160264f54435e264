import * as z from 'zod';
import { organizationKinds } from '../code-lists/organization-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** An interview of a minor victim, by whoever is competent. */
export const victimInterviewSchema = z.strictObject({
  id: recordIdSchema,
  caseId: recordIdSchema.exactOptional(),
  date: civilDateSchema,
  recorded: z.boolean().exactOptional(),
  components: z.array(lineSchema).exactOptional(),
  partners: z.array(codeSchema(organizationKinds)).exactOptional(),
});

/** An interview of a minor victim, by whoever is competent. */
export type VictimInterview = ReadonlyDeep<z.infer<typeof victimInterviewSchema>>;
