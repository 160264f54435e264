import * as z from 'zod';
import { legalBases } from '../code-lists/legal-bases.ts';
import { referralKinds } from '../code-lists/referral-kinds.ts';
import { referralLifecycle } from '../lifecycles/referral-lifecycle.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { codeSchema } from '../values/code.ts';
import { loggedActionShape } from '../values/logged-action.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema, proseSchema } from '../values/text.ts';

/** A minor passed on to another body for a service (转介). */
export const referralSchema = z.strictObject({
  id: recordIdSchema,
  minorId: recordIdSchema,
  caseId: recordIdSchema.exactOptional(),
  kind: codeSchema(referralKinds),
  organizationId: recordIdSchema,
  legalBasis: codeSchema(legalBases),
  sharedFields: z.array(lineSchema).exactOptional(),
  outcome: proseSchema.exactOptional(),
  actions: z.array(z.strictObject(loggedActionShape(referralLifecycle.actions))),
});

/** A minor passed on to another body for a service (转介). */
export type Referral = ReadonlyDeep<z.infer<typeof referralSchema>>;
