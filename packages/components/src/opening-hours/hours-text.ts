import type { Opening } from '@hutong/calendar';
import type { Voice } from '../words/voice.ts';
import type { OpeningHoursWords } from './opening-hours-words.ts';

/** A time as people read it; past 24:00 it is the next day's. */
export function timeText(time: string, { words }: Voice<OpeningHoursWords>): string {
  const hour = Number(time.slice(0, 2));
  if (hour < 24 || time === '24:00') return time;
  return words.nextDay(`${String(hour - 24).padStart(2, '0')}${time.slice(2)}`);
}

/** The openings of a day, one after another. */
export function hoursText(openings: readonly Opening[], voice: Voice<OpeningHoursWords>): string {
  return openings
    .map(({ start, end }) => voice.words.until(timeText(start, voice), timeText(end, voice)))
    .join(voice.words.comma);
}
