import * as z from 'zod';
import { feePolicies } from '../code-lists/fee-policies.ts';
import { operationModes } from '../code-lists/operation-modes.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { yuanSchema } from '../values/amount.ts';
import { civilDateSchema, isOrdered, orderedDates } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { streetCodeSchema } from '../values/identifier.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema, proseSchema } from '../values/text.ts';
import { hostPlaceSchema } from './host-place.ts';
import { openingLogSchema } from './opening-log.ts';
import { openingPlanSchema } from './opening-plan.ts';
import { zoneSchema } from './zone.ts';

/** A station that protects minors (未成年人保护工作站), and the subject of every decision about one. */
export const stationSchema = z.strictObject({
  id: recordIdSchema,
  name: lineSchema,
  divisionCode: streetCodeSchema,
  address: lineSchema.exactOptional(),
  phone: lineSchema.exactOptional(),
  establishedOn: civilDateSchema.exactOptional(),
  host: hostPlaceSchema.exactOptional(),
  operation: z
    .strictObject({ mode: codeSchema(operationModes), agreementId: recordIdSchema.exactOptional() })
    .exactOptional(),
  areaSquareMetres: z.number().positive().exactOptional(),
  zones: z.array(zoneSchema).exactOptional(),
  signage: lineSchema.exactOptional(),
  duties: z.array(proseSchema).exactOptional(),
  opening: z
    .strictObject({ plan: openingPlanSchema.exactOptional(), log: openingLogSchema.exactOptional() })
    .exactOptional(),
  schoolVacations: z
    .array(z.strictObject({ from: civilDateSchema, to: civilDateSchema }).refine(isOrdered, orderedDates))
    .exactOptional(),
  feePolicy: codeSchema(feePolicies).exactOptional(),
  feeForMinors: yuanSchema.exactOptional(),
});

/** A station that protects minors. */
export type Station = ReadonlyDeep<z.infer<typeof stationSchema>>;
