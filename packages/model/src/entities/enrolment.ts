import * as z from 'zod';
import { keyCareLabels } from '../code-lists/key-care-labels.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** That a minor is on the list of key care, and since when. */
export const enrolmentSchema = z.strictObject({
  id: recordIdSchema,
  minorId: recordIdSchema,
  label: codeSchema(keyCareLabels),
  screeningId: recordIdSchema.exactOptional(),
  enrolledOn: civilDateSchema,
  endedOn: civilDateSchema.exactOptional(),
  endReason: lineSchema.exactOptional(),
});

/** That a minor is on the list of key care, and since when. */
export type Enrolment = ReadonlyDeep<z.infer<typeof enrolmentSchema>>;
