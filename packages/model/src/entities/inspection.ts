import * as z from 'zod';
import { inspectionResults } from '../code-lists/inspection-results.ts';
import { inspectionTopics } from '../code-lists/inspection-topics.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { evidenceSchema } from '../values/evidence.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** An inspection of the station or of a venue. */
export const inspectionSchema = z.strictObject({
  id: recordIdSchema,
  date: civilDateSchema,
  inspector: lineSchema.exactOptional(),
  venueId: recordIdSchema.exactOptional(),
  topics: z.array(codeSchema(inspectionTopics)).exactOptional(),
  result: codeSchema(inspectionResults),
  evidence: z.array(evidenceSchema).exactOptional(),
});

/** An inspection of the station or of a venue. */
export type Inspection = ReadonlyDeep<z.infer<typeof inspectionSchema>>;
