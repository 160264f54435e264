import * as z from 'zod';
import { checkOrgans } from '../code-lists/check-organs.ts';
import { checkResults } from '../code-lists/check-results.ts';
import { recordCategories } from '../code-lists/record-categories.ts';
import { recordKinds } from '../code-lists/record-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { evidenceSchema } from '../values/evidence.ts';
import { recordIdSchema } from '../values/record-id.ts';

/** A query for records of unlawful or criminal acts (从业查询). */
export const backgroundCheckSchema = z.strictObject({
  id: recordIdSchema,
  personId: recordIdSchema,
  organ: codeSchema(checkOrgans),
  requestedOn: civilDateSchema.exactOptional(),
  resultReceivedOn: civilDateSchema.exactOptional(),
  result: codeSchema(checkResults),
  records: z
    .array(
      z.strictObject({
        category: codeSchema(recordCategories),
        kind: codeSchema(recordKinds),
      }),
    )
    .exactOptional(),
  evidence: z.array(evidenceSchema).exactOptional(),
});

/** A query for records of unlawful or criminal acts (从业查询). */
export type BackgroundCheck = ReadonlyDeep<z.infer<typeof backgroundCheckSchema>>;
