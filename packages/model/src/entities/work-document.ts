import * as z from 'zod';
import { workDocumentKinds } from '../code-lists/work-document-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { yearSchema } from '../values/period.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** A plan or checklist that guides the work of a year. */
export const workDocumentSchema = z.strictObject({
  id: recordIdSchema,
  kind: codeSchema(workDocumentKinds),
  title: lineSchema,
  year: yearSchema,
  issuedOn: civilDateSchema.exactOptional(),
  approvedOn: civilDateSchema.exactOptional(),
  basis: z.array(lineSchema).exactOptional(),
  items: z.array(lineSchema).exactOptional(),
});

/** A plan or checklist that guides the work of a year. */
export type WorkDocument = ReadonlyDeep<z.infer<typeof workDocumentSchema>>;
