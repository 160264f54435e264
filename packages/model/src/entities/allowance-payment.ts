import * as z from 'zod';
import { allowanceKinds } from '../code-lists/allowance-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { yuanSchema } from '../values/amount.ts';
import { civilDateSchema } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { monthSchema } from '../values/period.ts';
import { recordIdSchema } from '../values/record-id.ts';

/** An allowance paid to a minor for a month. */
export const allowancePaymentSchema = z.strictObject({
  id: recordIdSchema,
  minorId: recordIdSchema,
  kind: codeSchema(allowanceKinds),
  month: monthSchema,
  amount: yuanSchema,
  paidOn: civilDateSchema.exactOptional(),
});

/** An allowance paid to a minor for a month. */
export type AllowancePayment = ReadonlyDeep<z.infer<typeof allowancePaymentSchema>>;
