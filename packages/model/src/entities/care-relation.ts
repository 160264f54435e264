import * as z from 'zod';
import { careRelationKinds } from '../code-lists/care-relation-kinds.ts';
import { careRoles } from '../code-lists/care-roles.ts';
import { guardianshipAbsenceGrounds } from '../code-lists/guardianship-absence-grounds.ts';
import { guardianshipImproprietyGrounds } from '../code-lists/guardianship-impropriety-grounds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema, isOrdered, orderedDates } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { evidenceSchema } from '../values/evidence.ts';
import { phoneSchema } from '../values/identifier.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** Who looks after a minor: guardian, actual caregiver or both, over a period. */
export const careRelationSchema = z
  .strictObject({
    id: recordIdSchema,
    minorId: recordIdSchema,
    name: lineSchema,
    relation: codeSchema(careRelationKinds),
    roles: z.array(codeSchema(careRoles)),
    phone: phoneSchema.exactOptional(),
    from: civilDateSchema.exactOptional(),
    to: civilDateSchema.exactOptional(),
    absenceGrounds: z.array(codeSchema(guardianshipAbsenceGrounds)).exactOptional(),
    improprietyGrounds: z.array(codeSchema(guardianshipImproprietyGrounds)).exactOptional(),
    evidence: z.array(evidenceSchema).exactOptional(),
  })
  .refine(isOrdered, orderedDates);

/** Who looks after a minor: guardian, actual caregiver or both, over a period. */
export type CareRelation = ReadonlyDeep<z.infer<typeof careRelationSchema>>;
