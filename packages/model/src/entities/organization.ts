import * as z from 'zod';
import { contactRoles } from '../code-lists/contact-roles.ts';
import { organizationKinds } from '../code-lists/organization-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { codeSchema } from '../values/code.ts';
import { creditCodeSchema, phoneSchema } from '../values/identifier.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** A body that a station works with: police, schools’ authority, hospital, agency, enterprise. */
export const organizationSchema = z.strictObject({
  id: recordIdSchema,
  name: lineSchema,
  kind: codeSchema(organizationKinds),
  creditCode: creditCodeSchema.exactOptional(),
  professional: z.boolean().exactOptional(),
  contacts: z
    .array(
      z.strictObject({
        name: lineSchema,
        role: codeSchema(contactRoles),
        phone: phoneSchema.exactOptional(),
      }),
    )
    .exactOptional(),
});

/** A body that a station works with: police, schools’ authority, hospital, agency, enterprise. */
export type Organization = ReadonlyDeep<z.infer<typeof organizationSchema>>;
