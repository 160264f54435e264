import * as z from 'zod';

/** Chinese yuan, to the fen. No `multipleOf`: in JSON Schema that is a division of floats, and refuses 8520.46. */
export const yuanSchema = z
  .number()
  .nonnegative()
  .refine((yuan) => Math.abs(yuan * 100 - Math.round(yuan * 100)) < 1e-6, {
    params: { code: 'invalidValue', expected: 'an amount to the fen' },
  });

/** A count of things or people. */
export const countSchema = z.int().nonnegative();
