import { type CivilDate, civilDateOf, isCivilDate } from '@hutong/calendar';

/**
 * The day in Shanghai of something that is noted by its day or by its moment.
 *
 * @throws CalendarError `invalidInstant` for text that is neither.
 *
 * @example
 * dayOf('2023-06-30') // => '2023-06-30'
 * dayOf('2023-06-30T16:30:00Z') // => '2023-07-01'
 */
export function dayOf(at: string): CivilDate {
  return isCivilDate(at) ? at : civilDateOf(at);
}
