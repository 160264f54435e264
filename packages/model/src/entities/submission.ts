import * as z from 'zod';
import { externalSystems } from '../code-lists/external-systems.ts';
import { submissionSteps } from '../code-lists/submission-steps.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema, isOrdered, orderedDates } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';

/** A step of keeping an information system up to date. */
export const submissionSchema = z
  .strictObject({
    id: recordIdSchema,
    system: codeSchema(externalSystems),
    from: civilDateSchema,
    to: civilDateSchema,
    step: codeSchema(submissionSteps),
    completedOn: civilDateSchema,
    nil: z.boolean().exactOptional(),
    operatorId: recordIdSchema.exactOptional(),
  })
  .refine(isOrdered, orderedDates);

/** A step of keeping an information system up to date. */
export type Submission = ReadonlyDeep<z.infer<typeof submissionSchema>>;
