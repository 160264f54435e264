import * as z from 'zod';
import { projectKinds } from '../code-lists/project-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema, isOrdered, orderedDates } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** A project or brand of the station. */
export const projectSchema = z
  .strictObject({
    id: recordIdSchema,
    name: lineSchema,
    kind: codeSchema(projectKinds),
    from: civilDateSchema.exactOptional(),
    to: civilDateSchema.exactOptional(),
  })
  .refine(isOrdered, orderedDates);

/** A project or brand of the station. */
export type Project = ReadonlyDeep<z.infer<typeof projectSchema>>;
