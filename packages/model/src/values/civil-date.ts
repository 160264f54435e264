import { type CivilDate, isCivilDate } from '@hutong/calendar';
import * as z from 'zod';

/**
 * A day, `YYYY-MM-DD` in Asia/Shanghai. The cast gives the brand that `isCivilDate` has proved; zod does not narrow by
 * a predicate.
 */
export const civilDateSchema = z.iso
  .date({ abort: true })
  .refine(isCivilDate, { params: { code: 'invalidDate' } }) as unknown as z.ZodType<CivilDate, CivilDate>;

/** Whether a period does not end before it begins; one that is open at an end does not. */
export function isOrdered({ from, to }: { readonly from?: CivilDate; readonly to?: CivilDate }): boolean {
  return from === undefined || to === undefined || from <= to;
}

/** The problem of a record whose last day comes before its first. */
export const orderedDates = {
  path: ['to'],
  params: { code: 'invalidRange', expected: 'a day that is not before `from`' },
};
