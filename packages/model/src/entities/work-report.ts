import * as z from 'zod';
import { workReportRecipients } from '../code-lists/work-report-recipients.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema, isOrdered, orderedDates } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { evidenceSchema } from '../values/evidence.ts';
import { recordIdSchema } from '../values/record-id.ts';

/** A report on the work to those above. */
export const workReportSchema = z
  .strictObject({
    id: recordIdSchema,
    recipient: codeSchema(workReportRecipients),
    from: civilDateSchema,
    to: civilDateSchema,
    reportedOn: civilDateSchema,
    evidence: z.array(evidenceSchema).exactOptional(),
  })
  .refine(isOrdered, orderedDates);

/** A report on the work to those above. */
export type WorkReport = ReadonlyDeep<z.infer<typeof workReportSchema>>;
