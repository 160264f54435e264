import * as z from 'zod';
import { certificateKinds } from '../code-lists/certificate-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** A professional certificate of a staff member. */
export const certificateSchema = z.strictObject({
  id: recordIdSchema,
  personId: recordIdSchema,
  kind: codeSchema(certificateKinds),
  number: lineSchema.exactOptional(),
  issuedOn: civilDateSchema.exactOptional(),
  validTo: civilDateSchema.exactOptional(),
});

/** A professional certificate of a staff member. */
export type Certificate = ReadonlyDeep<z.infer<typeof certificateSchema>>;
