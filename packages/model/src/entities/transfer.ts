import * as z from 'zod';
import { transferReasons } from '../code-lists/transfer-reasons.ts';
import { transferStatuses } from '../code-lists/transfer-statuses.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { divisionCodeSchema } from '../values/identifier.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { proseSchema } from '../values/text.ts';

/** A minor handed over to the station of another place. */
export const transferSchema = z.strictObject({
  id: recordIdSchema,
  minorId: recordIdSchema,
  caseId: recordIdSchema.exactOptional(),
  toDivision: divisionCodeSchema,
  reason: codeSchema(transferReasons),
  requestedOn: civilDateSchema,
  status: codeSchema(transferStatuses),
  settledOn: civilDateSchema.exactOptional(),
  note: proseSchema.exactOptional(),
});

/** A minor handed over to the station of another place. */
export type Transfer = ReadonlyDeep<z.infer<typeof transferSchema>>;
