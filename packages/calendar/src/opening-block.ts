import type { OpeningDay, OpeningGap } from './opening-days.ts';
import { countDays, type OpeningStandard, qualifies, type ShortOpening, shortOpenings } from './opening-standard.ts';
import { type DayRequirement, gapsOf, requireDays } from './opening-week.ts';

/** What the openings of a holiday block are held to. */
export interface BlockStandard extends OpeningStandard {
  /** Days of the block that must count as open. */
  readonly minDays: number;
}

/** A holiday block measured and judged. */
export interface BlockAssessment {
  readonly openDays: DayRequirement;
  readonly suspendedDays: number;
  readonly shortOpenings: readonly ShortOpening[];
  readonly missing: readonly OpeningGap[];
}

/**
 * Measures the openings within one holiday block.
 *
 * @param days one entry of `openingDays` for each date of the block.
 *
 * @example
 * const [from, to] = [civilDate('2026-06-19'), civilDate('2026-06-21')]
 * const log = { from, to, days: [{ date: civilDate('2026-06-20'), sessions: [['13:00', '16:00']] }], suspensions: [] }
 * const days = openingDays({ log, from, to, basis: 'actual', gapMinutes: 0, calendar: chinaCalendar })
 * assessBlock(days, { minDays: 1, minMinutes: 180, session: 'longest', makeupDay: 'workday' }).openDays.verdict // => 'pass'
 */
export function assessBlock(days: readonly OpeningDay[], standard: BlockStandard): BlockAssessment {
  const suspendedDays = days.filter((day) => day.suspended && qualifies(day, standard) !== true).length;
  const required = { min: standard.minDays, max: standard.minDays };
  return {
    openDays: requireDays(
      required,
      countDays(days, (day) => qualifies(day, standard)),
      suspendedDays,
    ),
    suspendedDays,
    shortOpenings: shortOpenings(days, standard),
    missing: gapsOf(days),
  };
}
