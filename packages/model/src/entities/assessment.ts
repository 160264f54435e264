import * as z from 'zod';
import { assessmentDimensions } from '../code-lists/assessment-dimensions.ts';
import { assessmentKinds } from '../code-lists/assessment-kinds.ts';
import { guardianshipStatuses } from '../code-lists/guardianship-statuses.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { evidenceSchema } from '../values/evidence.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema, proseSchema } from '../values/text.ts';

/** An assessment of guardianship, risk or mind, by a named instrument in a version. */
export const assessmentSchema = z.strictObject({
  id: recordIdSchema,
  minorId: recordIdSchema,
  caseId: recordIdSchema.exactOptional(),
  kind: codeSchema(assessmentKinds),
  date: civilDateSchema,
  instrument: z
    .strictObject({
      id: lineSchema,
      version: lineSchema,
    })
    .exactOptional(),
  schemeId: recordIdSchema.exactOptional(),
  gradeId: recordIdSchema.exactOptional(),
  score: z.number().exactOptional(),
  statuses: z.array(codeSchema(guardianshipStatuses)).exactOptional(),
  dimensions: z.array(codeSchema(assessmentDimensions)).exactOptional(),
  answers: z.record(z.string().regex(/^[A-Za-z0-9._-]{1,64}$/), z.number()).exactOptional(),
  causes: proseSchema.exactOptional(),
  solution: proseSchema.exactOptional(),
  overrideReason: proseSchema.exactOptional(),
  assessorId: recordIdSchema.exactOptional(),
  effectiveFrom: civilDateSchema.exactOptional(),
  to: civilDateSchema.exactOptional(),
  evidence: z.array(evidenceSchema).exactOptional(),
});

/** An assessment of guardianship, risk or mind, by a named instrument in a version. */
export type Assessment = ReadonlyDeep<z.infer<typeof assessmentSchema>>;
