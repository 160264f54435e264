import * as z from 'zod';

/**
 * The name of a record within its dossier, chosen by whoever keeps it. It is shown in findings, logs and addresses,
 * so it must say nothing about a person: digits alone of the length of an ID number or a phone are refused.
 */
export const recordIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/, { abort: true })
  .refine((id) => !/^(\d{11}|\d{15}|\d{17}[\dXx])$/.test(id), {
    params: { code: 'personalDatum', expected: 'a name that is not the number of a person' },
  });
