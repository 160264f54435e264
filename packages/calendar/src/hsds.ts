import type { CivilDate } from './civil-date.ts';
import { type Exchange, exchangeOf, type Refusal } from './exchange.ts';
import { type OpeningSchedule, type WeeklyRun, weeklyRuns } from './opening-schedule.ts';
import { sessionMinutes } from './opening-session.ts';

const BYDAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** A row of the `schedule` table of the Human Services Data Specification 3.2. */
export interface HsdsSchedule {
  readonly id: string;
  readonly valid_from: CivilDate;
  readonly valid_to: CivilDate;
  readonly dtstart: CivilDate;
  /** Hours ahead of UTC. */
  readonly timezone: 8;
  readonly freq: 'WEEKLY';
  readonly interval: 1;
  readonly wkst: 'MO';
  readonly byday: (typeof BYDAY)[number];
  readonly opens_at: string;
  readonly closes_at: string;
}

/**
 * Writes a schedule as HSDS rows, one for each opening that repeats weekly. HSDS has no list of exceptions, so a
 * holiday ends one row and another begins after it. The caller adds the ids of the service or location.
 *
 * Refused with `notExpressible` when an opening reaches midnight: HSDS does not define times past it.
 *
 * @param idOf gives each row the unique id that HSDS wants.
 *
 * @example
 * const days = [{ date: civilDate('2026-11-24'), sessions: [['09:00', '11:30']] }]
 * const schedule = { from: civilDate('2026-11-23'), to: civilDate('2026-11-29'), days }
 * const [row] = toHsds(schedule, (run) => `station-7-${run.from}`).value
 * row.byday // => 'TU'
 * row.opens_at // => '09:00+08:00'
 */
export function toHsds(
  schedule: OpeningSchedule,
  idOf: (run: WeeklyRun, index: number) => string,
): Exchange<HsdsSchedule[]> {
  const refusals: Refusal[] = [];
  const rows = weeklyRuns(schedule).map((run, index): HsdsSchedule => {
    const [opens, closes] = run.session;
    if (sessionMinutes(run.session).end >= 24 * 60) {
      refusals.push({
        code: 'notExpressible',
        path: run.from,
        message: `\`${opens}-${closes}\` reaches midnight, beyond which HSDS defines no time`,
      });
    }
    return {
      id: idOf(run, index),
      valid_from: run.from,
      valid_to: run.to,
      dtstart: run.from,
      timezone: 8,
      freq: 'WEEKLY',
      interval: 1,
      wkst: 'MO',
      byday: BYDAY[run.weekday - 1] ?? 'MO',
      opens_at: `${opens}+08:00`,
      closes_at: `${closes}+08:00`,
    };
  });
  return exchangeOf(rows, refusals);
}
