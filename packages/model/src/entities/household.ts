import * as z from 'zod';
import { householdTypes } from '../code-lists/household-types.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { countSchema } from '../values/amount.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { proseSchema } from '../values/text.ts';

/** A household with minors. */
export const householdSchema = z.strictObject({
  id: recordIdSchema,
  communityId: recordIdSchema.exactOptional(),
  types: z.array(codeSchema(householdTypes)).exactOptional(),
  members: countSchema.exactOptional(),
  note: proseSchema.exactOptional(),
});

/** A household with minors. */
export type Household = ReadonlyDeep<z.infer<typeof householdSchema>>;
