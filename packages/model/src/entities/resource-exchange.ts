import * as z from 'zod';
import { exchangeKinds } from '../code-lists/exchange-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { proseSchema } from '../values/text.ts';

/** An offer or a need on the platform that matches resources. */
export const resourceExchangeSchema = z.strictObject({
  id: recordIdSchema,
  kind: codeSchema(exchangeKinds),
  date: civilDateSchema,
  text: proseSchema,
  resourceId: recordIdSchema.exactOptional(),
  matchedWithId: recordIdSchema.exactOptional(),
  matchedOn: civilDateSchema.exactOptional(),
});

/** An offer or a need on the platform that matches resources. */
export type ResourceExchange = ReadonlyDeep<z.infer<typeof resourceExchangeSchema>>;
