import type { CivilDate } from './civil-date.ts';
import { type Exchange, exchangeOf, type Refusal } from './exchange.ts';
import { type OpeningSchedule, weeklyRuns } from './opening-schedule.ts';
import { clockText, sessionMinutes } from './opening-session.ts';

// schema.org OpeningHoursSpecification: a place is open when `opens` is given and closed otherwise; `closes` before
// `opens` runs into the next day. What the vocabulary leaves open is refused, not guessed.

/** Days of the week as schema.org names them, Monday first. */
export const SCHEMA_ORG_DAYS: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];
const MINUTES_A_DAY = 24 * 60;

/** One entry of `openingHoursSpecification`. */
export interface OpeningHoursSpecification {
  readonly '@type': 'OpeningHoursSpecification';
  readonly dayOfWeek: string;
  readonly opens: string;
  readonly closes: string;
  readonly validFrom: CivilDate;
  readonly validThrough: CivilDate;
}

/**
 * Writes a schedule as schema.org entries for a place's `openingHoursSpecification`, one for each opening that repeats
 * weekly.
 *
 * Refused with `notExpressible` when an opening lasts exactly 24 hours: equal times mean a closed day to some readers.
 *
 * @example
 * const days = [{ date: civilDate('2026-11-24'), sessions: [['22:00', '25:00']] }]
 * const [entry] = toSchemaOrg({ from: civilDate('2026-11-23'), to: civilDate('2026-11-29'), days }).value
 * entry.dayOfWeek // => 'https://schema.org/Tuesday'
 * entry.closes // => '01:00'
 */
export function toSchemaOrg(schedule: OpeningSchedule): Exchange<OpeningHoursSpecification[]> {
  const refusals: Refusal[] = [];
  const entries = weeklyRuns(schedule).map(({ weekday, session, from, to }): OpeningHoursSpecification => {
    const { start, end } = sessionMinutes(session);
    if (end - start === MINUTES_A_DAY) {
      refusals.push({
        code: 'notExpressible',
        path: from,
        message: `\`${session.join('-')}\` lasts 24 hours, which equal times of opening and closing do not tell apart from a closed day`,
      });
    }
    return {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: `https://schema.org/${SCHEMA_ORG_DAYS[weekday - 1]}`,
      opens: clockText(start),
      closes: clockText(end % MINUTES_A_DAY),
      validFrom: from,
      validThrough: to,
    };
  });
  return exchangeOf(entries, refusals);
}
