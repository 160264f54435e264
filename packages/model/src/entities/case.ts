import * as z from 'zod';
import { badBehaviours } from '../code-lists/bad-behaviours.ts';
import { caseFlags } from '../code-lists/case-flags.ts';
import { caseKinds } from '../code-lists/case-kinds.ts';
import { closingReasons } from '../code-lists/closing-reasons.ts';
import { legalBases } from '../code-lists/legal-bases.ts';
import { seriousBadBehaviours } from '../code-lists/serious-bad-behaviours.ts';
import { traumaSeverities } from '../code-lists/trauma-severities.ts';
import { caseLifecycle } from '../lifecycles/case-lifecycle.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { loggedActionShape } from '../values/logged-action.ts';
import { recordIdSchema } from '../values/record-id.ts';

/** A case, the one file of a minor (一人一档), from 走访 to 跟踪. */
export const caseSchema = z.strictObject({
  id: recordIdSchema,
  minorId: recordIdSchema,
  kind: codeSchema(caseKinds).exactOptional(),
  ownerId: recordIdSchema.exactOptional(),
  legalBasis: codeSchema(legalBases),
  flags: z.array(codeSchema(caseFlags)).exactOptional(),
  traumaSeverity: codeSchema(traumaSeverities).exactOptional(),
  badBehaviours: z.array(codeSchema(badBehaviours)).exactOptional(),
  seriousBadBehaviours: z.array(codeSchema(seriousBadBehaviours)).exactOptional(),
  continuesId: recordIdSchema.exactOptional(),
  leadIds: z.array(recordIdSchema).exactOptional(),
  archivedOn: civilDateSchema.exactOptional(),
  actions: z.array(
    z.strictObject({ ...loggedActionShape(caseLifecycle.actions), reason: codeSchema(closingReasons).exactOptional() }),
  ),
});

/** A case, the one file of a minor (一人一档), from 走访 to 跟踪. */
export type Case = ReadonlyDeep<z.infer<typeof caseSchema>>;
