import * as z from 'zod';
import { trainingKinds } from '../code-lists/training-kinds.ts';
import { trainingTopics } from '../code-lists/training-topics.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { countSchema } from '../values/amount.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { evidenceSchema } from '../values/evidence.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** A training that somebody completed. */
export const trainingSchema = z.strictObject({
  id: recordIdSchema,
  personId: recordIdSchema,
  kind: codeSchema(trainingKinds),
  startedOn: civilDateSchema.exactOptional(),
  completedOn: civilDateSchema,
  topics: z.array(codeSchema(trainingTopics)).exactOptional(),
  minutes: countSchema.exactOptional(),
  courses: z
    .array(
      z.strictObject({
        title: lineSchema,
        minutes: countSchema,
        childSocialWork: z.boolean(),
      }),
    )
    .exactOptional(),
  organizer: lineSchema.exactOptional(),
  evidence: z.array(evidenceSchema).exactOptional(),
});

/** A training that somebody completed. */
export type Training = ReadonlyDeep<z.infer<typeof trainingSchema>>;
