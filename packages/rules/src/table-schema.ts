import * as z from 'zod';
import { key, layering, logic, onUnknown, text } from './schema-parts.ts';

/** Shape of a `table` decision as people write it. */
export const tableSchema = z.strictObject({
  kind: z.literal('table'),
  title: text,
  subject: z.string(),
  hit: z.enum(['first', 'unique', 'priority', 'collect']),
  outcomes: z.array(z.strictObject({ outcome: key, title: text })).min(1),
  rows: z
    .array(
      z.strictObject({
        id: key.optional(),
        title: text.optional(),
        when: logic,
        // biome-ignore lint/suspicious/noThenProperty: a row reads when ... then ...; it is data and never awaited
        then: key,
        cite: z.string(),
        seeAlso: z.array(z.string()).optional(),
        says: text.optional(),
      }),
    )
    .min(1),
  // biome-ignore lint/suspicious/noThenProperty: as above
  otherwise: z.strictObject({ then: key, cite: z.string(), says: text.optional() }).optional(),
  onUnknown: onUnknown.optional(),
  ...layering,
});
