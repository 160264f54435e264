import { type CivilDate, fromDayNumber, toDayNumber, weekdayOfDayNumber, yearOf } from './civil-date.ts';
import { requireRange } from './date-range.ts';
import { dayBitmap } from './day-bitmap.ts';
import { missingYears } from './missing-years.ts';
import { FESTIVALS, type HolidayBlock, type Name, type StatutoryYear } from './statutory-year.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What a day of a loaded year is. */
export interface KnownDay {
  /** `makeup`: a Saturday or Sunday that is worked. `holiday`: a day of a holiday block, also when it is a Sunday. */
  readonly kind: 'workday' | 'weekend' | 'holiday' | 'makeup';
  readonly workday: boolean;
  /** A day off: weekend or holiday block, and not a make-up working day. */
  readonly restDay: boolean;
  /** The festival itself, not a weekend or a day moved next to it. */
  readonly statutory: boolean;
  readonly block?: HolidayBlock;
}

/** What a day of a year that is not loaded probably is. Never to be decided on. */
export interface ProvisionalDay {
  readonly kind: 'workday' | 'weekend' | 'holiday';
  readonly workday: boolean;
  /** `statutoryDates`: the festivals of that year are known, but not which days move. `weekdays`: not even those. */
  readonly basis: 'statutoryDates' | 'weekdays';
}

/** A day of a year whose notice is not loaded. */
export interface UnknownDay {
  readonly kind: 'unknown';
  /** The year that would have to be loaded. */
  readonly year: number;
  readonly provisional: ProvisionalDay;
}

/** What a day is on the statutory calendar. */
export type DayClass = KnownDay | UnknownDay;

/** The days that a calendar can answer for. */
export interface Coverage {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Years whose notice is loaded. */
  readonly years: readonly number[];
}

/** Holiday blocks of a range, and the years of it that are not loaded. */
export interface BlocksWithin {
  readonly blocks: readonly HolidayBlock[];
  readonly missingYears: readonly number[];
}

/** A statutory calendar. An immutable value: loading a year makes another one. */
export interface StatutoryCalendar extends WorkingCalendar {
  /** Names the years and a fingerprint of their content; a record of a decision keeps it. */
  readonly version: string;
  readonly years: readonly StatutoryYear[];
  readonly classify: (date: CivilDate) => DayClass;
  /** A block by its id; `undefined` when no loaded notice has it. */
  readonly block: (id: string) => HolidayBlock | undefined;
  /** The blocks that lie wholly within two dates, both included, in order. */
  readonly blocksWithin: (from: CivilDate, to: CivilDate) => BlocksWithin;
  readonly coverage: () => Coverage;
}

const WORKDAY: KnownDay = /* @__PURE__ */ freeze({ kind: 'workday', workday: true, restDay: false, statutory: false });
const MAKEUP: KnownDay = /* @__PURE__ */ freeze({ kind: 'makeup', workday: true, restDay: false, statutory: false });
const WEEKEND: KnownDay = /* @__PURE__ */ freeze({ kind: 'weekend', workday: false, restDay: true, statutory: false });

/** Freezes a value and all that it holds: a calendar is shared by everyone who imports it. */
function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

function nameOf(name: string | Name): Name {
  if (typeof name !== 'string') return name;
  const festivals = name.split('、').map((festival) => FESTIVALS[festival] ?? festival);
  return { zh: name, en: festivals.join(' and ') };
}

/** Content of the years in a fixed order, so that equal calendars have equal versions. */
function contentOf(years: readonly StatutoryYear[]): string {
  return years
    .map(({ year, status, blocks, makeupWorkdays, statutoryDates }) =>
      [
        year,
        status,
        ...blocks.map(({ name, from, to }) => `${nameOf(name).zh} ${from}/${to}`).sort(),
        ...[...makeupWorkdays].sort(),
        ...[...statutoryDates].sort(),
      ].join(),
    )
    .join(';');
}

/** FNV-1a, 32 bits: tells two data sets apart in a version; it is no protection against forgery. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * Compiles years that are known to be sound, in any order. Dates are merged by date, not by file: the notice of 2019
 * makes 2018-12-29 a working Saturday.
 */
export function compileCalendar(unordered: readonly StatutoryYear[]): StatutoryCalendar {
  const years = freeze([...unordered].sort((one, other) => one.year - other.year));
  const published = years.filter(({ status }) => status === 'published');
  const loaded = published.map(({ year }) => year);
  const blocks: readonly HolidayBlock[] = published
    .flatMap((year) => year.blocks)
    .map(({ name, from, to }) => freeze({ id: `${from}/${to}`, name: nameOf(name), from, to }))
    .sort((one, other) => (one.from < other.from ? -1 : 1));

  const blockOfDay = new Map<number, HolidayBlock>();
  for (const block of blocks) {
    for (let day = toDayNumber(block.from); day <= toDayNumber(block.to); day++) blockOfDay.set(day, block);
  }
  const makeups = new Set(published.flatMap((year) => year.makeupWorkdays.map(toDayNumber)));
  const statutory = new Set(years.flatMap((year) => year.statutoryDates.map(toDayNumber)));

  const stated = (day: number) => blockOfDay.has(day) || makeups.has(day);
  let first = toDayNumber(`${loaded[0]}-01-01` as CivilDate);
  let last = toDayNumber(`${loaded.at(-1)}-12-31` as CivilDate);
  // A notice also speaks for days next to its year. They extend the range as long as they follow on without a hole.
  while (stated(first - 1)) first--;
  while (stated(last + 1)) last++;

  const workdays = dayBitmap(
    first,
    last,
    (day) => makeups.has(day) || (weekdayOfDayNumber(day) <= 5 && !blockOfDay.has(day)),
  );

  const seemsWorked = (day: number) => weekdayOfDayNumber(day) <= 5 && !statutory.has(day);

  function provisionalDay(day: number, year: number): ProvisionalDay {
    const workday = seemsWorked(day);
    const basis = years.some((known) => known.year === year) ? 'statutoryDates' : 'weekdays';
    return { kind: statutory.has(day) ? 'holiday' : workday ? 'workday' : 'weekend', workday, basis };
  }

  function classify(date: CivilDate): DayClass {
    const day = toDayNumber(date);
    if (day < first || day > last) {
      return { kind: 'unknown', year: yearOf(date), provisional: provisionalDay(day, yearOf(date)) };
    }
    if (workdays.has(day)) return weekdayOfDayNumber(day) > 5 ? MAKEUP : WORKDAY;
    const block = blockOfDay.get(day);
    if (block === undefined) return WEEKEND;
    return { kind: 'holiday', workday: false, restDay: true, statutory: statutory.has(day), block };
  }

  return Object.freeze({
    version: `cn-${loaded[0]}-${loaded.at(-1)}-${fingerprint(contentOf(years))}`,
    years,
    workdays,
    seemsWorked,
    classify,
    block: (id: string) => blocks.find((block) => block.id === id),
    blocksWithin: (from: CivilDate, to: CivilDate) => {
      requireRange({ from, to });
      return {
        blocks: blocks.filter((block) => from <= block.from && block.to <= to),
        missingYears: missingYears({ first, last }, toDayNumber(from), toDayNumber(to)),
      };
    },
    coverage: () => ({ from: fromDayNumber(first), to: fromDayNumber(last), years: [...loaded] }),
  });
}
