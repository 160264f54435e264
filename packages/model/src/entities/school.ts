import * as z from 'zod';
import { schoolStages } from '../code-lists/school-stages.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { divisionCodeSchema } from '../values/identifier.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** A school of the area. */
export const schoolSchema = z.strictObject({
  id: recordIdSchema,
  name: lineSchema,
  stage: codeSchema(schoolStages),
  divisionCode: divisionCodeSchema.exactOptional(),
  inArea: z.boolean(),
  terms: z
    .array(
      z.strictObject({
        start: civilDateSchema,
        end: civilDateSchema,
        examDates: z.array(civilDateSchema).exactOptional(),
      }),
    )
    .exactOptional(),
});

/** A school of the area. */
export type School = ReadonlyDeep<z.infer<typeof schoolSchema>>;
