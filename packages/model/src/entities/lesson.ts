import * as z from 'zod';
import { lessonStages } from '../code-lists/lesson-stages.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';

/** A lesson that an off-campus training institution was found to hold. */
export const lessonSchema = z.strictObject({
  id: recordIdSchema,
  organizationId: recordIdSchema.exactOptional(),
  date: civilDateSchema,
  stage: codeSchema(lessonStages),
  online: z.boolean().exactOptional(),
});

/** A lesson that an off-campus training institution was found to hold. */
export type Lesson = ReadonlyDeep<z.infer<typeof lessonSchema>>;
