import type { DayBitmap } from './day-bitmap.ts';

/** What counting working days needs of a calendar; every `StatutoryCalendar` has it. */
export interface WorkingCalendar {
  /** The working days of the covered range, by day number. */
  readonly workdays: DayBitmap;
  /** Whether a day outside the covered range is worked if no day moves: by its weekday and the festivals known. */
  readonly seemsWorked: (day: number) => boolean;
}
