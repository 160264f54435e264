import * as z from 'zod';
import { linkageActions } from '../code-lists/linkage-actions.ts';
import { linkageParties } from '../code-lists/linkage-parties.ts';
import { organizationKinds } from '../code-lists/organization-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema, isOrdered, orderedDates } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** A standing arrangement between family, school, community and medicine. */
export const linkageSchema = z
  .strictObject({
    id: recordIdSchema,
    name: lineSchema,
    parties: z.array(codeSchema(linkageParties)),
    agencies: z.array(codeSchema(organizationKinds)).exactOptional(),
    actions: z.array(codeSchema(linkageActions)).exactOptional(),
    from: civilDateSchema,
    to: civilDateSchema.exactOptional(),
  })
  .refine(isOrdered, orderedDates);

/** A standing arrangement between family, school, community and medicine. */
export type Linkage = ReadonlyDeep<z.infer<typeof linkageSchema>>;
