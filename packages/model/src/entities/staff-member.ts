import * as z from 'zod';
import { employerKinds } from '../code-lists/employer-kinds.ts';
import { positionKinds } from '../code-lists/position-kinds.ts';
import { sexes } from '../code-lists/sexes.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { phoneSchema } from '../values/identifier.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema, proseSchema } from '../values/text.ts';

/** Somebody who serves at the station or for it: employed, seconded, bought in or volunteering. */
export const staffMemberSchema = z.strictObject({
  id: recordIdSchema,
  name: lineSchema,
  sex: codeSchema(sexes).exactOptional(),
  phone: phoneSchema.exactOptional(),
  employer: codeSchema(employerKinds).exactOptional(),
  organizationId: recordIdSchema.exactOptional(),
  hiredOn: civilDateSchema.exactOptional(),
  terminatedOn: civilDateSchema.exactOptional(),
  positions: z.array(codeSchema(positionKinds)).exactOptional(),
  note: proseSchema.exactOptional(),
});

/** Somebody who serves at the station or for it: employed, seconded, bought in or volunteering. */
export type StaffMember = ReadonlyDeep<z.infer<typeof staffMemberSchema>>;
