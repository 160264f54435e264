import * as z from 'zod';
import { handlingStages } from '../code-lists/handling-stages.ts';
import { reportRecipients } from '../code-lists/report-recipients.ts';
import { reportingSituations } from '../code-lists/reporting-situations.ts';
import { reportLifecycle } from '../lifecycles/report-lifecycle.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { codeSchema } from '../values/code.ts';
import { loggedActionShape } from '../values/logged-action.ts';
import { instantSchema } from '../values/moment.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema, proseSchema } from '../values/text.ts';

/** A mandatory report with its recipients, each with a clock of its own (强制报告). */
export const mandatoryReportSchema = z.strictObject({
  id: recordIdSchema,
  registerNo: lineSchema.exactOptional(),
  leadId: recordIdSchema.exactOptional(),
  minorId: recordIdSchema.exactOptional(),
  caseId: recordIdSchema.exactOptional(),
  situations: z.array(codeSchema(reportingSituations)).exactOptional(),
  discoveredAt: instantSchema,
  reporterId: recordIdSchema.exactOptional(),
  recipients: z.array(
    z.strictObject({
      id: recordIdSchema,
      organ: codeSchema(reportRecipients),
      organizationId: recordIdSchema.exactOptional(),
    }),
  ),
  record: proseSchema.exactOptional(),
  serviceIds: z.array(recordIdSchema).exactOptional(),
  handling: z
    .array(
      z.strictObject({
        stage: codeSchema(handlingStages),
        at: instantSchema,
      }),
    )
    .exactOptional(),
  actions: z.array(z.strictObject({ ...loggedActionShape(reportLifecycle.actions), recipientId: recordIdSchema })),
});

/** A mandatory report with its recipients, each with a clock of its own (强制报告). */
export type MandatoryReport = ReadonlyDeep<z.infer<typeof mandatoryReportSchema>>;
