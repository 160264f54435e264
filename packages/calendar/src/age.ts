import { CalendarError } from './calendar-error.ts';
import { addDays, type CivilDate, yearOf } from './civil-date.ts';
import { addYears } from './month-arithmetic.ts';

/** When a person born on 29 February turns a year older in a common year. */
export type LeapBirthday = 'march1' | 'february28';

/** How birthdays are read. */
export interface BirthdayReading {
  readonly leapBirthday: LeapBirthday;
}

/**
 * The birthday on which a person turns `age`.
 *
 * @example
 * birthday(civilDate('2008-02-29'), 18, { leapBirthday: 'march1' }) // => '2026-03-01'
 */
export function birthday(birth: CivilDate, age: number, { leapBirthday }: BirthdayReading): CivilDate {
  return addYears(birth, age, { rounding: leapBirthday === 'march1' ? 'overflow' : 'clamp' });
}

/**
 * Completed years of age on a date: the birthday itself counts.
 *
 * `march1` is the protective reading for a person born on 29 February: a child stays a child for one day longer.
 *
 * @throws CalendarError `dateBeforeBirth`, without either date in it.
 *
 * @example
 * ageOn(civilDate('2008-05-20'), civilDate('2026-05-19'), { leapBirthday: 'march1' }) // => 17
 * ageOn(civilDate('2008-02-29'), civilDate('2026-02-28'), { leapBirthday: 'march1' }) // => 17
 * ageOn(civilDate('2008-02-29'), civilDate('2026-02-28'), { leapBirthday: 'february28' }) // => 18
 */
export function ageOn(birth: CivilDate, date: CivilDate, reading: BirthdayReading): number {
  if (date < birth) {
    throw new CalendarError({ code: 'dateBeforeBirth', message: 'the date lies before the date of birth' });
  }
  const years = yearOf(date) - yearOf(birth);
  return birthday(birth, years, reading) <= date ? years : years - 1;
}

/**
 * How the eighteenth birthday is read. `civil`: the person is an adult from the birthday on. `criminal`: full years
 * count from the day after the birthday, so the birthday itself is still a minor's day.
 */
export type MajorityReading = 'civil' | 'criminal';

/**
 * The last day on which a person is a minor, that is, under 18 (Law on the Protection of Minors art. 2).
 *
 * @example
 * lastDayAsMinor(civilDate('2008-05-20'), { leapBirthday: 'march1', majority: 'civil' }) // => '2026-05-19'
 * lastDayAsMinor(civilDate('2008-02-29'), { leapBirthday: 'march1', majority: 'civil' }) // => '2026-02-28'
 */
export function lastDayAsMinor(
  birth: CivilDate,
  reading: BirthdayReading & { readonly majority: MajorityReading },
): CivilDate {
  const eighteenth = birthday(birth, 18, reading);
  return reading.majority === 'criminal' ? eighteenth : addDays(eighteenth, -1);
}
