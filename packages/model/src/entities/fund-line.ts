import * as z from 'zod';
import { fundKinds } from '../code-lists/fund-kinds.ts';
import { fundPurposes } from '../code-lists/fund-purposes.ts';
import { fundSources } from '../code-lists/fund-sources.ts';
import { fundStatuses } from '../code-lists/fund-statuses.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { yuanSchema } from '../values/amount.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { evidenceSchema } from '../values/evidence.ts';
import { yearSchema } from '../values/period.ts';
import { recordIdSchema } from '../values/record-id.ts';

/** Money set aside, received or spent (经费). */
export const fundLineSchema = z.strictObject({
  id: recordIdSchema,
  kind: codeSchema(fundKinds),
  fiscalYear: yearSchema,
  amount: yuanSchema,
  source: codeSchema(fundSources).exactOptional(),
  purpose: codeSchema(fundPurposes).exactOptional(),
  projectId: recordIdSchema.exactOptional(),
  sourceId: recordIdSchema.exactOptional(),
  status: codeSchema(fundStatuses).exactOptional(),
  date: civilDateSchema.exactOptional(),
  evidence: z.array(evidenceSchema).exactOptional(),
});

/** Money set aside, received or spent (经费). */
export type FundLine = ReadonlyDeep<z.infer<typeof fundLineSchema>>;
