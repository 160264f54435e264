import * as z from 'zod';
import { employmentTypes } from '../code-lists/employment-types.ts';
import { fundingModes } from '../code-lists/funding-modes.ts';
import { postRoles } from '../code-lists/post-roles.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema, isOrdered, orderedDates } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';

/** A post that somebody fills over a period (站长、儿童督导员、儿童主任、社工、法务、网格员、志愿者). */
export const postSchema = z
  .strictObject({
    id: recordIdSchema,
    personId: recordIdSchema,
    role: codeSchema(postRoles),
    communityId: recordIdSchema.exactOptional(),
    from: civilDateSchema,
    to: civilDateSchema.exactOptional(),
    employment: codeSchema(employmentTypes).exactOptional(),
    funding: codeSchema(fundingModes).exactOptional(),
    onSite: z.boolean().exactOptional(),
    closeContact: z.boolean().exactOptional(),
  })
  .refine(isOrdered, orderedDates);

/** A post that somebody fills over a period (站长、儿童督导员、儿童主任、社工、法务、网格员、志愿者). */
export type Post = ReadonlyDeep<z.infer<typeof postSchema>>;
