import { CalendarError } from './calendar-error.ts';
import { type CivilDate, dayNumberOf, daysInMonth, fromDayNumber } from './civil-date.ts';
import { clockText } from './opening-session.ts';

/** A moment as a clock on the wall in Shanghai shows it, to the minute. */
export interface WallTime {
  readonly date: CivilDate;
  /** `HH:mm`, 00:00 to 23:59. */
  readonly time: string;
}

const MINUTES_A_DAY = 24 * 60;

/** 1992-01-01 in UTC: Shanghai's clock has been eight hours ahead ever since, without summer time. */
const UTC8_SINCE = 694_224_000_000;

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;

function epochMilliseconds(instant: string): number | undefined {
  const match = INSTANT.exec(instant);
  if (match === null) return undefined;
  const part = (group: number) => Number(match[group] ?? 0);
  const [year, month, day] = [part(1), part(2), part(3)];
  const [hour, minute, second] = [part(4), part(5), part(6)];
  const [offsetHour, offsetMinute] = [part(8), part(9)];
  const dayExists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  // The leap second 23:59:60 belongs to the minute that it ends.
  const timeExists = hour <= 23 && minute <= 59 && second <= 60;
  if (!dayExists || !timeExists || offsetHour > 23 || offsetMinute > 59) return undefined;
  const offset = (offsetHour * 60 + offsetMinute) * (match[7] === '-' ? -1 : 1);
  return ((dayNumberOf(year, month, day) * 24 + hour) * 60 + minute - offset) * 60_000;
}

/**
 * Minutes that Shanghai is ahead of UTC. The zone data decide for the years when the offset changed; since then it is
 * arithmetic, so that a file of a million visits costs no more than that.
 */
function minutesAhead(milliseconds: number): number {
  if (milliseconds >= UTC8_SINCE) return 480;
  const format = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', timeZoneName: 'longOffset' });
  const name = format.formatToParts(milliseconds).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, hours = '8', minutes = '0'] = /^GMT\+(\d{2}):(\d{2})/.exec(name) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/**
 * The date and the time in Shanghai at an instant.
 *
 * @throws CalendarError `invalidInstant` unless the text is an ISO 8601 date-time with `Z` or a numeric offset: a
 * date-time without one means a different moment on every host.
 *
 * @example
 * wallTimeOf('2026-03-31T15:59:59Z') // => { date: '2026-03-31', time: '23:59' }
 */
export function wallTimeOf(instant: string): WallTime {
  const milliseconds = epochMilliseconds(instant);
  if (milliseconds === undefined) {
    throw new CalendarError({
      code: 'invalidInstant',
      message: `\`${instant}\` is not an instant`,
      expected: 'YYYY-MM-DDThh:mm:ss followed by Z or an offset such as +08:00',
      received: instant,
    });
  }
  const minutes = Math.floor(milliseconds / 60_000) + minutesAhead(milliseconds);
  const day = Math.floor(minutes / MINUTES_A_DAY);
  return { date: fromDayNumber(day), time: clockText(minutes - day * MINUTES_A_DAY) };
}

/**
 * The civil date in Shanghai at an instant: a visit stored as `2026-06-30T16:30:00Z` took place on 1 July.
 *
 * @throws CalendarError `invalidInstant`, see {@link wallTimeOf}.
 *
 * @example
 * civilDateOf('2026-06-30T16:30:00Z') // => '2026-07-01'
 */
export function civilDateOf(instant: string): CivilDate {
  return wallTimeOf(instant).date;
}
