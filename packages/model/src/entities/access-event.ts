import * as z from 'zod';
import { accessPurposes } from '../code-lists/access-purposes.ts';
import { legalBases } from '../code-lists/legal-bases.ts';
import { viewerRoles } from '../code-lists/viewer-roles.ts';
import { privacyClasses } from '../privacy/privacy-class.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { type RecordKind, recordKinds } from '../record-kind.ts';
import { codeSchema } from '../values/code.ts';
import { instantSchema } from '../values/moment.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** That somebody looked at data of a person: who, what, why, on which basis (留痕). */
export const accessEventSchema = z
  .strictObject({
    id: recordIdSchema,
    at: instantSchema,
    actorId: recordIdSchema,
    role: codeSchema(viewerRoles),
    purpose: codeSchema(accessPurposes),
    legalBasis: codeSchema(legalBases),
    minorId: recordIdSchema.exactOptional(),
    personId: recordIdSchema.exactOptional(),
    recordKind: z.enum(Object.keys(recordKinds) as RecordKind[]),
    fields: z.array(lineSchema),
    highestClass: z.enum(privacyClasses),
    notified: z.array(recordIdSchema),
  })
  .refine(({ minorId, personId }) => (minorId === undefined) !== (personId === undefined), {
    path: ['minorId'],
    params: { code: 'invalidValue', expected: 'either a minor or a member of staff whose data were seen' },
  });

/** That somebody looked at data of a person: who, what, why, on which basis (留痕). */
export type AccessEvent = ReadonlyDeep<z.infer<typeof accessEventSchema>>;
