import type { CivilDate } from '@hutong/calendar';
import type { Voice } from '../words/voice.ts';
import type { OpenStatus } from './open-status.ts';
import type { OpeningHoursWords } from './opening-hours-words.ts';
import type { DatedException, OpeningWeek } from './opening-week.ts';

/** What `hut-opening-hours` shows. */
export interface OpeningHoursModel {
  readonly hasPlan: boolean;
  readonly hasLog: boolean;
  /** Version of the statutory calendar. */
  readonly calendar: string;
  readonly today: CivilDate | undefined;
  readonly week: OpeningWeek;
  /** Absent where no time was given, or no plan. */
  readonly status?: OpenStatus;
  readonly exceptions: readonly DatedException[];
  /** First days of the neighbouring weeks; absent at the ends of the calendar. */
  readonly previous?: CivilDate;
  readonly next?: CivilDate;
  readonly redacted: boolean;
}

/** All that the parts of `hut-opening-hours` need to show themselves. */
export interface OpeningHoursView {
  readonly model: OpeningHoursModel;
  readonly voice: Voice<OpeningHoursWords>;
  /** A still: nothing to operate. */
  readonly still: boolean;
  readonly level: (below: number) => number;
  /** Shows the week that a day lies in. */
  readonly go: (day: CivilDate) => void;
}
