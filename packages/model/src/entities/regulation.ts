import * as z from 'zod';
import { conferenceElements } from '../code-lists/conference-elements.ts';
import { handlingStages } from '../code-lists/handling-stages.ts';
import { postRoles } from '../code-lists/post-roles.ts';
import { regulationKinds } from '../code-lists/regulation-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** A rule of the house: duties, workflow, archives and so on. */
export const regulationSchema = z.strictObject({
  id: recordIdSchema,
  kinds: z.array(codeSchema(regulationKinds)),
  title: lineSchema,
  effectiveFrom: civilDateSchema,
  effectiveTo: civilDateSchema.exactOptional(),
  stages: z.array(codeSchema(handlingStages)).exactOptional(),
  elements: z.array(codeSchema(conferenceElements)).exactOptional(),
  roles: z.array(codeSchema(postRoles)).exactOptional(),
  onWall: z.boolean().exactOptional(),
});

/** A rule of the house: duties, workflow, archives and so on. */
export type Regulation = ReadonlyDeep<z.infer<typeof regulationSchema>>;
