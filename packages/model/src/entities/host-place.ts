import * as z from 'zod';
import { coLocationModes } from '../code-lists/co-location-modes.ts';
import { hostKinds } from '../code-lists/host-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { codeSchema } from '../values/code.ts';
import { lineSchema } from '../values/text.ts';

/** The place that houses a station (依托载体). Its opening hours are its own, not the station's. */
export const hostPlaceSchema = z.strictObject({
  kind: codeSchema(hostKinds),
  name: lineSchema.exactOptional(),
  areaSquareMetres: z.number().positive().exactOptional(),
  coLocation: z.array(codeSchema(coLocationModes)).exactOptional(),
});

/** The place that houses a station. */
export type HostPlace = ReadonlyDeep<z.infer<typeof hostPlaceSchema>>;
