import * as z from 'zod';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { phoneSchema } from '../values/identifier.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** Who told of something. Kept apart from leads and reports, so that these can be shown without it. */
export const reporterSchema = z.strictObject({
  id: recordIdSchema,
  name: lineSchema.exactOptional(),
  phone: phoneSchema.exactOptional(),
  relation: lineSchema.exactOptional(),
  confidential: z.boolean(),
});

/** Who told of something. Kept apart from leads and reports, so that these can be shown without it. */
export type Reporter = ReadonlyDeep<z.infer<typeof reporterSchema>>;
