import * as z from 'zod';
import { participationKinds } from '../code-lists/participation-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema, isOrdered, orderedDates } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** A body through which minors have their say. */
export const participationSchema = z
  .strictObject({
    id: recordIdSchema,
    kind: codeSchema(participationKinds),
    name: lineSchema,
    communityId: recordIdSchema.exactOptional(),
    from: civilDateSchema,
    to: civilDateSchema.exactOptional(),
  })
  .refine(isOrdered, orderedDates);

/** A body through which minors have their say. */
export type Participation = ReadonlyDeep<z.infer<typeof participationSchema>>;
