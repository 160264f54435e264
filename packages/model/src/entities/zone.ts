import * as z from 'zod';
import { zoneKinds } from '../code-lists/zone-kinds.ts';
import { zoneVisibilities } from '../code-lists/zone-visibilities.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { countSchema } from '../values/amount.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** A part of a station with a use of its own (功能区). */
export const zoneSchema = z.strictObject({
  id: recordIdSchema,
  kind: codeSchema(zoneKinds),
  name: lineSchema.exactOptional(),
  visibility: codeSchema(zoneVisibilities).exactOptional(),
  independent: z.boolean().exactOptional(),
  areaSquareMetres: z.number().positive().exactOptional(),
  separatedFrom: z.array(recordIdSchema).exactOptional(),
  equipment: z.array(z.strictObject({ kind: lineSchema, quantity: countSchema })).exactOptional(),
  signs: z.array(lineSchema).exactOptional(),
});

/** A part of a station with a use of its own. */
export type Zone = ReadonlyDeep<z.infer<typeof zoneSchema>>;
