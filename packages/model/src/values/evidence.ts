import * as z from 'zod';
import { evidenceKinds } from '../code-lists/evidence-kinds.ts';
import type { ReadonlyDeep } from '../readonly-deep.ts';
import { civilDateSchema } from './civil-date.ts';
import { codeSchema } from './code.ts';
import { lineSchema } from './text.ts';

/**
 * What backs a record up (佐证). The thing itself stays where it is kept; its digest shows later whether it is still the
 * same.
 */
export const evidenceSchema = z.strictObject({
  kind: codeSchema(evidenceKinds),
  title: lineSchema,
  date: civilDateSchema.exactOptional(),
  reference: lineSchema.exactOptional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .exactOptional(),
});

/** What backs a record up. */
export type Evidence = ReadonlyDeep<z.infer<typeof evidenceSchema>>;
