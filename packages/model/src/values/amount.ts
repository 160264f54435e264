import * as z from 'zod';

/** Chinese yuan, to the fen. */
export const yuanSchema = z.number().nonnegative().multipleOf(0.01);

/** A count of things or people. */
export const countSchema = z.int().nonnegative();
