import * as z from 'zod';
import { activeStatuses } from '../code-lists/active-statuses.ts';
import { volunteerSources } from '../code-lists/volunteer-sources.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { countSchema } from '../values/amount.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** A team of volunteers of a residential area. */
export const volunteerTeamSchema = z.strictObject({
  id: recordIdSchema,
  name: lineSchema,
  communityId: recordIdSchema.exactOptional(),
  status: codeSchema(activeStatuses),
  memberCount: countSchema.exactOptional(),
  sources: z.array(codeSchema(volunteerSources)).exactOptional(),
});

/** A team of volunteers of a residential area. */
export type VolunteerTeam = ReadonlyDeep<z.infer<typeof volunteerTeamSchema>>;
