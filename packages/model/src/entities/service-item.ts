import * as z from 'zod';
import { populationCategories } from '../code-lists/population-categories.ts';
import { serviceKinds } from '../code-lists/service-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema, isOrdered, orderedDates } from '../values/civil-date.ts';
import { codeSchema } from '../values/code.ts';
import { recordIdSchema } from '../values/record-id.ts';
import { lineSchema } from '../values/text.ts';

/** What the station offers, as its published list has it. */
export const serviceItemSchema = z
  .strictObject({
    id: recordIdSchema,
    kind: codeSchema(serviceKinds),
    title: lineSchema,
    publishedOn: civilDateSchema.exactOptional(),
    from: civilDateSchema.exactOptional(),
    to: civilDateSchema.exactOptional(),
    audience: z.array(codeSchema(populationCategories)).exactOptional(),
  })
  .refine(isOrdered, orderedDates);

/** What the station offers, as its published list has it. */
export type ServiceItem = ReadonlyDeep<z.infer<typeof serviceItemSchema>>;
