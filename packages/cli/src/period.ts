import { isCivilDate } from '@hutong/calendar';
import { CommandError } from './command-error.ts';

/** A date of the command line. */
export function dateOption(name: string, text: string): string {
  if (isCivilDate(text)) return text;
  throw new CommandError({
    code: 'dateInvalid',
    message: `\`${text}\` is not a date`,
    pointer: name,
    expected: 'YYYY-MM-DD, a day that exists',
  });
}

/**
 * A period of the command line: a year, or first and last day.
 *
 * @example
 * periodOption('2025') // => { from: '2025-01-01', to: '2025-12-31' }
 */
export function periodOption(text: string): { readonly from: string; readonly to: string } {
  if (/^\d{4}$/.test(text)) return { from: `${text}-01-01`, to: `${text}-12-31` };
  const [from, to, ...rest] = text.split('/');
  if (from === undefined || to === undefined || rest.length > 0) {
    throw new CommandError({
      code: 'periodInvalid',
      message: `\`${text}\` is not a period`,
      pointer: '--period',
      expected: '`2025` or `2025-01-01/2025-12-31`',
    });
  }
  const period = { from: dateOption('--period', from), to: dateOption('--period', to) };
  if (period.to < period.from)
    throw new CommandError({
      code: 'periodInvalid',
      message: 'the period ends before it begins',
      pointer: '--period',
      received: text,
    });
  return period;
}
