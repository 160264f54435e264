import * as z from 'zod';
import { activityThemes } from '../code-lists/activity-themes.ts';
import { publicityKinds } from '../code-lists/publicity-kinds.ts';
import { publicityMedia } from '../code-lists/publicity-media.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { evidenceSchema } from '../values/evidence.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** A public-service advertisement or publicity event. */
export const publicitySchema = z.strictObject({
  id: recordIdSchema,
  title: lineSchema,
  kind: codeSchema(publicityKinds),
  date: civilDateSchema,
  media: z.array(codeSchema(publicityMedia)).exactOptional(),
  themes: z.array(codeSchema(activityThemes)).exactOptional(),
  evidence: z.array(evidenceSchema).exactOptional(),
});

/** A public-service advertisement or publicity event. */
export type Publicity = ReadonlyDeep<z.infer<typeof publicitySchema>>;
