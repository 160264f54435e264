import * as z from 'zod';
import { groupRoles } from '../code-lists/group-roles.ts';
import { leadingGroupKinds } from '../code-lists/leading-group-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** A coordination mechanism or leading group. */
export const leadingGroupSchema = z.strictObject({
  id: recordIdSchema,
  kind: codeSchema(leadingGroupKinds),
  establishedOn: civilDateSchema,
  leaderPost: lineSchema.exactOptional(),
  members: z
    .array(
      z.strictObject({
        role: codeSchema(groupRoles),
        position: lineSchema.exactOptional(),
        unit: lineSchema.exactOptional(),
        communityId: recordIdSchema.exactOptional(),
        personId: recordIdSchema.exactOptional(),
      }),
    )
    .exactOptional(),
});

/** A coordination mechanism or leading group. */
export type LeadingGroup = ReadonlyDeep<z.infer<typeof leadingGroupSchema>>;
