import * as z from 'zod';
import { serviceKinds } from '../code-lists/service-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { countSchema } from '../values/amount.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { evidenceSchema } from '../values/evidence.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { proseSchema } from '../values/text.ts';

/** A service that was rendered (服务台账). */
export const serviceEventSchema = z.strictObject({
  id: recordIdSchema,
  kind: codeSchema(serviceKinds),
  date: civilDateSchema,
  minutes: countSchema.exactOptional(),
  minorId: recordIdSchema.exactOptional(),
  caseId: recordIdSchema.exactOptional(),
  planId: recordIdSchema.exactOptional(),
  staffId: recordIdSchema.exactOptional(),
  organizationId: recordIdSchema.exactOptional(),
  content: proseSchema.exactOptional(),
  evidence: z.array(evidenceSchema).exactOptional(),
});

/** A service that was rendered (服务台账). */
export type ServiceEvent = ReadonlyDeep<z.infer<typeof serviceEventSchema>>;
