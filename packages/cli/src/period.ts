import { type CivilDate, chinaCalendar, isCivilDate, yearOf } from '@hutong/calendar';
import { CommandError } from './command-error.ts';

/** First and last day of what is assessed. */
export interface AssessedPeriod {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * A day of the command line. It must exist, and lie in the years of the statutory calendar or the one after: what needs
 * a holiday of that year is undecided, and any later or earlier day is a slip of the pen.
 *
 * @example
 * dateOption('--as-of', '2026-01-05') // => '2026-01-05'
 */
export function dateOption(option: string, text: string): CivilDate {
  if (!isCivilDate(text))
    throw new CommandError({
      code: 'dateInvalid',
      message: `\`${text}\` is not a date`,
      pointer: option,
      expected: 'a day that exists, YYYY-MM-DD',
    });
  const { years } = chinaCalendar.coverage();
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const year = yearOf(text);
  if (year >= first && year <= last + 1) return text;
  throw new CommandError({
    code: 'dateOutOfCalendar',
    message: `\`${text}\` is outside the statutory calendar`,
    pointer: option,
    expected: `${first}-01-01 to ${last + 1}-12-31`,
  });
}

/**
 * A period of the command line: a year, or first and last day.
 *
 * @example
 * periodOption('2025') // => { from: '2025-01-01', to: '2025-12-31' }
 */
export function periodOption(text: string): AssessedPeriod {
  const [from, to, ...rest] = /^\d{4}$/.test(text) ? [`${text}-01-01`, `${text}-12-31`] : text.split('/');
  if (from === undefined || to === undefined || rest.length > 0)
    throw new CommandError({
      code: 'periodInvalid',
      message: `\`${text}\` is not a period`,
      pointer: '--period',
      expected: '`2025` or `2025-01-01/2025-12-31`',
    });
  const period = { from: dateOption('--period', from), to: dateOption('--period', to) };
  if (period.to >= period.from) return period;
  throw new CommandError({
    code: 'periodInvalid',
    message: 'the period ends before it begins',
    pointer: '--period',
    expected: `an end on or after ${period.from}`,
    received: `\`${period.to}\``,
  });
}
