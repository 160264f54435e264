import * as z from 'zod';

/** A name or a heading: one line without blanks around it. */
export const lineSchema = z.string().regex(/^\S(?:[^\r\n]{0,198}\S)?$/);

/** Free text: not blank. */
export const proseSchema = z.string().regex(/\S/).max(20_000);
