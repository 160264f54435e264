import * as z from 'zod';
import { legalBases } from '../code-lists/legal-bases.ts';
import { organizationKinds } from '../code-lists/organization-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** Data that went to or came from a partner. */
export const informationExchangeSchema = z.strictObject({
  id: recordIdSchema,
  date: civilDateSchema,
  partnerKind: codeSchema(organizationKinds),
  organizationId: recordIdSchema.exactOptional(),
  legalBasis: codeSchema(legalBases),
  fields: z.array(lineSchema).exactOptional(),
});

/** Data that went to or came from a partner. */
export type InformationExchange = ReadonlyDeep<z.infer<typeof informationExchangeSchema>>;
