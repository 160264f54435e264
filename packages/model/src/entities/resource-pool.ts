import * as z from 'zod';
import { poolKinds } from '../code-lists/pool-kinds.ts';
import { poolLevels } from '../code-lists/pool-levels.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';

/** A pool of experts, lawyers, social workers or other resources. */
export const resourcePoolSchema = z.strictObject({
  id: recordIdSchema,
  kind: codeSchema(poolKinds),
  level: codeSchema(poolLevels),
  publishedOn: civilDateSchema.exactOptional(),
});

/** A pool of experts, lawyers, social workers or other resources. */
export type ResourcePool = ReadonlyDeep<z.infer<typeof resourcePoolSchema>>;
