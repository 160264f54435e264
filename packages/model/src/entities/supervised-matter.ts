import * as z from 'zod';
import { supervisedMatterKinds } from '../code-lists/supervised-matter-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { proseSchema } from '../values/text.ts';

/** A matter that is listed for supervision with a time limit (挂牌督办). */
export const supervisedMatterSchema = z.strictObject({
  id: recordIdSchema,
  kind: codeSchema(supervisedMatterKinds),
  listedOn: civilDateSchema,
  dueOn: civilDateSchema.exactOptional(),
  closedOn: civilDateSchema.exactOptional(),
  caseId: recordIdSchema.exactOptional(),
  followUps: z
    .array(
      z.strictObject({
        date: civilDateSchema,
        text: proseSchema,
      }),
    )
    .exactOptional(),
});

/** A matter that is listed for supervision with a time limit (挂牌督办). */
export type SupervisedMatter = ReadonlyDeep<z.infer<typeof supervisedMatterSchema>>;
