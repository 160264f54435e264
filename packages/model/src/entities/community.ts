import * as z from 'zod';
import { communityKinds } from '../code-lists/community-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { countSchema } from '../values/amount.ts';
import { codeSchema } from '../values/code.ts';
import { streetCodeSchema } from '../values/identifier.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** A residential area (居民区) or village, the lowest level that posts are filled for. */
export const communitySchema = z.strictObject({
  id: recordIdSchema,
  name: lineSchema,
  kind: codeSchema(communityKinds),
  divisionCode: streetCodeSchema.exactOptional(),
  minorsCount: countSchema.exactOptional(),
});

/** A residential area (居民区) or village, the lowest level that posts are filled for. */
export type Community = ReadonlyDeep<z.infer<typeof communitySchema>>;
