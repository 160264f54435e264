import { CalendarError } from './calendar-error.ts';

/** What a number has to be. */
export interface WholeNumberRule {
  readonly of: string;
  readonly least: number;
  readonly hint?: string;
}

/**
 * Refuses what is not a whole number of at least `least`.
 *
 * @throws CalendarError `invalidNumber`.
 */
export function requireWholeNumber(value: number, { of, least, hint }: WholeNumberRule): void {
  if (Number.isInteger(value) && value >= least) return;
  throw new CalendarError({
    code: 'invalidNumber',
    message: `\`${value}\` is not a number of ${of}`,
    expected: `a whole number of at least ${least}`,
    received: value,
    ...(hint === undefined ? {} : { hint }),
  });
}
