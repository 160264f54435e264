import * as z from 'zod';
import { linkageParties } from '../code-lists/linkage-parties.ts';
import { planStatuses } from '../code-lists/plan-statuses.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema, isOrdered, orderedDates } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema, proseSchema } from '../values/text.ts';

/** A plan for one minor or one incident (一人一方案、一事一方案). */
export const planSchema = z
  .strictObject({
    id: recordIdSchema,
    minorId: recordIdSchema,
    caseId: recordIdSchema.exactOptional(),
    incidentId: recordIdSchema.exactOptional(),
    status: codeSchema(planStatuses),
    from: civilDateSchema,
    to: civilDateSchema.exactOptional(),
    partners: z.array(codeSchema(linkageParties)).exactOptional(),
    approvedBy: recordIdSchema.exactOptional(),
    approvedOn: civilDateSchema.exactOptional(),
    goals: z.array(
      z.strictObject({
        id: recordIdSchema,
        text: proseSchema,
        domain: lineSchema.exactOptional(),
        tasks: z.array(
          z.strictObject({
            id: recordIdSchema,
            text: proseSchema,
            ownerId: recordIdSchema.exactOptional(),
            dueOn: civilDateSchema.exactOptional(),
            doneOn: civilDateSchema.exactOptional(),
            exemptedBecause: proseSchema.exactOptional(),
          }),
        ),
      }),
    ),
  })
  .refine(isOrdered, orderedDates);

/** A plan for one minor or one incident (一人一方案、一事一方案). */
export type Plan = ReadonlyDeep<z.infer<typeof planSchema>>;
