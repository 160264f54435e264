import { wallTimeOf } from '@hutong/calendar';

/**
 * Orders two instants: negative when the first is earlier. Offsets may differ.
 *
 * @throws CalendarError `invalidInstant` for text that is not an instant.
 *
 * @example
 * compareInstants('2025-03-03T10:00:00+08:00', '2025-03-03T02:00:01Z') // => -1
 */
export function compareInstants(one: string, other: string): number {
  const [first, second] = [sortKey(one), sortKey(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** On the clock of Shanghai all instants sort as text. Offsets are whole minutes, so seconds carry over. */
function sortKey(instant: string): string {
  const { date, time } = wallTimeOf(instant);
  const seconds = /T\d{2}:\d{2}:(\d{2}(?:\.\d+)?)/.exec(instant)?.[1] ?? '00';
  return `${date}T${time}:${seconds}`;
}
