import * as z from 'zod';
import { sexes } from '../code-lists/sexes.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { divisionCodeSchema, phoneSchema, residentIdSchema, studentNumberSchema } from '../values/identifier.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema, proseSchema } from '../values/text.ts';

/** A minor that the station knows. The name stays here; every other record points to the id. */
export const minorSchema = z.strictObject({
  id: recordIdSchema,
  name: lineSchema,
  birthDate: civilDateSchema.exactOptional(),
  sex: codeSchema(sexes).exactOptional(),
  residentId: residentIdSchema.exactOptional(),
  studentNumber: studentNumberSchema.exactOptional(),
  householdId: recordIdSchema.exactOptional(),
  communityId: recordIdSchema.exactOptional(),
  address: lineSchema.exactOptional(),
  phone: phoneSchema.exactOptional(),
  householdRegistered: z.boolean().exactOptional(),
  registeredDivision: divisionCodeSchema.exactOptional(),
  schoolId: recordIdSchema.exactOptional(),
  diedOn: civilDateSchema.exactOptional(),
  note: proseSchema.exactOptional(),
});

/** A minor that the station knows. The name stays here; every other record points to the id. */
export type Minor = ReadonlyDeep<z.infer<typeof minorSchema>>;
