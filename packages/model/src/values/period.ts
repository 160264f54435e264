import * as z from 'zod';

/** A month, `YYYY-MM`. */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** A calendar year. */
export const yearSchema = z.int().min(1949).max(2200);
