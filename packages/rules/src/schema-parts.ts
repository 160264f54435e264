import * as z from 'zod';

/** A sentence or label in both languages. */
export const text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
/** Logic is checked later, with its types; here it is any JSON. */
export const logic: z.ZodType = z.json();
export const date = z.iso.date();
export const key = z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/, 'letters and digits, beginning with a letter');
export const mapOf = <T extends z.ZodType>(of: T) => z.record(key, of);
export const onUnknown = z.strictObject({
  policy: z.enum(['ask', 'escalate']).optional(),
  outcome: key.optional(),
  title: text.optional(),
  reason: text,
  cite: z.string(),
});
/** First and last day to assess. */
export const periodNote = z.strictObject({ from: logic.optional(), to: logic.optional() });
/** What a layer says of what it replaces. */
export const layering = { overrides: z.string().optional(), why: text.optional() };
