import * as z from 'zod';
import { activeStatuses } from '../code-lists/active-statuses.ts';
import { resourceSectors } from '../code-lists/resource-sectors.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { phoneSchema } from '../values/identifier.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** A member of a resource pool. */
export const resourceSchema = z.strictObject({
  id: recordIdSchema,
  poolId: recordIdSchema,
  name: lineSchema,
  sector: codeSchema(resourceSectors).exactOptional(),
  organizationId: recordIdSchema.exactOptional(),
  phone: phoneSchema.exactOptional(),
  capacity: lineSchema.exactOptional(),
  status: codeSchema(activeStatuses),
  lastContactedOn: civilDateSchema.exactOptional(),
  validTo: civilDateSchema.exactOptional(),
});

/** A member of a resource pool. */
export type Resource = ReadonlyDeep<z.infer<typeof resourceSchema>>;
