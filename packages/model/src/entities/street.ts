import * as z from 'zod';
import { divisionKinds } from '../code-lists/division-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { codeSchema } from '../values/code.ts';
import { streetCodeSchema } from '../values/identifier.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** The street or town (街道、镇) that a station serves, and the unit that a demonstration title goes to. */
export const streetSchema = z.strictObject({
  id: recordIdSchema,
  name: lineSchema,
  kind: codeSchema(divisionKinds),
  divisionCode: streetCodeSchema,
  responsibleUnit: lineSchema.exactOptional(),
});

/** The street or town (街道、镇) that a station serves, and the unit that a demonstration title goes to. */
export type Street = ReadonlyDeep<z.infer<typeof streetSchema>>;
