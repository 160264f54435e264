import * as z from 'zod';

/** A name or a heading: one line, not blank. */
export const lineSchema = z.string().regex(/^(?=.*\S)[^\r\n]{1,200}$/);

/** Free text: not blank. */
export const proseSchema = z.string().regex(/\S/).max(20_000);
