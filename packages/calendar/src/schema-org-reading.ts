import { type CivilDate, fromDayNumber, isCivilDate, toDayNumber, type Weekday, weekdayOf } from './civil-date.ts';
import { type DateRange, requireRange } from './date-range.ts';
import { type Exchange, exchangeOf, type Refusal } from './exchange.ts';
import { joined, type OpeningSchedule } from './opening-schedule.ts';
import { checkSession, clockText, type Session } from './opening-session.ts';
import { SCHEMA_ORG_DAYS } from './schema-org.ts';

/** An entry as it was understood. */
interface Rule {
  readonly path: string;
  readonly weekdays: readonly Weekday[];
  readonly from: CivilDate | undefined;
  readonly to: CivilDate | undefined;
  /** `undefined` closes the day. */
  readonly session: Session | undefined;
}

type Fields = { readonly [key: string]: unknown };

const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::00)?(?:\+08:00)?$/;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function refusal(code: string, path: string, message: string): Refusal {
  return { code, path, message };
}

function isRefusal(value: object): value is Refusal {
  return 'code' in value;
}

function weekdaysOf(fields: Fields, path: string): readonly Weekday[] | Refusal {
  const weekdays: Weekday[] = [];
  for (const day of listOf(fields.dayOfWeek)) {
    const name = String(day).replace(/^https?:\/\/schema\.org\//, '');
    if (name === 'PublicHolidays') {
      return refusal('publicHolidays', path, 'schema.org does not say which days `PublicHolidays` are');
    }
    const index = SCHEMA_ORG_DAYS.indexOf(name);
    if (index === -1) return refusal('unknownDay', path, `\`${String(day)}\` is not a day of the week`);
    weekdays.push((index + 1) as Weekday);
  }
  return weekdays;
}

function boundOf(fields: Fields, key: string, path: string): CivilDate | undefined | Refusal {
  const value = fields[key];
  if (value === undefined || isCivilDate(value)) return value;
  return refusal('notADate', `${path}/${key}`, `\`${String(value)}\` is not a date`);
}

/** Minutes since midnight; a time with another offset than Shanghai's is no time on its clocks. */
function minutesOf(value: unknown): number | undefined {
  const match = typeof value === 'string' ? TIME.exec(value) : null;
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2]);
}

/** The session of an entry, `'closed'`, or why neither can be told. */
function sessionOf({ opens, closes }: Fields, path: string): { readonly session: Session | undefined } | Refusal {
  if (opens === undefined && closes === undefined) return { session: undefined };
  const start = minutesOf(opens);
  const end = minutesOf(closes);
  if (start === undefined || end === undefined) {
    return refusal('notATime', path, 'the times are not both HH:mm on the clock in Shanghai');
  }
  // Midnight to midnight is a common convention for a closed day.
  if (start === 0 && end === 0) return { session: undefined };
  if (start === end) {
    return refusal('ambiguousTimes', path, `equal times \`${String(opens)}\` can mean 24 hours or a closed day`);
  }
  const session: Session = [clockText(start), clockText(end < start ? end + 24 * 60 : end)];
  const check = checkSession(session);
  return check.valid ? { session } : refusal('notASession', path, check.error.message);
}

function ruleOf(value: unknown, path: string, layer: 'regular' | 'special'): Rule | Refusal {
  if (!isObject(value)) return refusal('notASpecification', path, 'an entry is not an object');
  const weekdays = weekdaysOf(value, path);
  if (isRefusal(weekdays)) return weekdays;
  const from = boundOf(value, 'validFrom', path);
  if (typeof from === 'object') return from;
  const to = boundOf(value, 'validThrough', path);
  if (typeof to === 'object') return to;
  if (layer === 'regular' && weekdays.length === 0) {
    return refusal('noDay', path, 'an entry of the regular hours names no day of the week');
  }
  if (layer === 'special' && (from === undefined || to === undefined)) {
    return refusal('noDates', path, 'an entry of the special hours has no first and last date');
  }
  const times = sessionOf(value, path);
  if (isRefusal(times)) return times;
  return { path, weekdays: weekdays.length === 0 ? EVERY_DAY : weekdays, from, to, session: times.session };
}

function speaksFor({ weekdays, from, to }: Rule, date: CivilDate): boolean {
  if (!weekdays.includes(weekdayOf(date))) return false;
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}

/** The sessions that rules of one layer give a date; `undefined` when none speaks for it. */
function sessionsOn(date: CivilDate, rules: readonly Rule[]): readonly Session[] | undefined | Refusal {
  const speaking = rules.filter((rule) => speaksFor(rule, date));
  const [first] = speaking;
  if (first === undefined) return undefined;
  const sessions = speaking.flatMap(({ session }) => (session === undefined ? [] : [session]));
  if (sessions.length === 0 || sessions.length === speaking.length) return joined(sessions);
  return refusal('contradiction', first.path, `one entry opens \`${date}\` and another closes it`);
}

/**
 * Reads the opening hours of a schema.org place for a range that the caller says it is complete for: a date that no
 * entry speaks for is closed. Special hours replace the regular hours of their dates.
 *
 * Refused wherever the vocabulary leaves the meaning open: `publicHolidays`, `ambiguousTimes`, `contradiction`,
 * `noDay`, `noDates`, `notADate`, `notATime`, `unknownDay`, hours written as `openingHours` text, or no hours at all.
 *
 * @throws CalendarError `invalidRange`.
 *
 * @example
 * const range = { from: civilDate('2026-11-23'), to: civilDate('2026-11-29') }
 * const regular = { dayOfWeek: ['Tuesday'], opens: '09:00', closes: '17:00' }
 * fromSchemaOrg({ openingHoursSpecification: regular }, range).value.days // => [{ date: '2026-11-24', sessions: [['09:00', '17:00']] }]
 * fromSchemaOrg({ openingHoursSpecification: { ...regular, dayOfWeek: 'PublicHolidays' } }, range).refusals[0].code // => 'publicHolidays'
 */
export function fromSchemaOrg(place: unknown, range: DateRange): Exchange<OpeningSchedule> {
  requireRange(range);
  const refusals: Refusal[] = [];
  const fields = isObject(place) ? place : { openingHoursSpecification: place };
  const rulesOf = (key: string, layer: 'regular' | 'special') =>
    listOf(fields[key]).flatMap((entry, index) => {
      const rule = ruleOf(entry, `/${key}/${index}`, layer);
      if (!isRefusal(rule)) return [rule];
      refusals.push(rule);
      return [];
    });
  const regular = rulesOf('openingHoursSpecification', 'regular');
  const special = rulesOf('specialOpeningHoursSpecification', 'special');
  if (fields.openingHours !== undefined) {
    refusals.push(refusal('openingHoursText', '/openingHours', 'hours written as text are not read'));
  } else if (regular.length + special.length + refusals.length === 0) {
    refusals.push(refusal('noHours', '', 'the document states no opening hours'));
  }

  const days: { date: CivilDate; sessions: readonly Session[] }[] = [];
  for (let day = toDayNumber(range.from); day <= toDayNumber(range.to); day++) {
    const date = fromDayNumber(day);
    const sessions = sessionsOn(date, special) ?? sessionsOn(date, regular) ?? [];
    if (isRefusal(sessions)) refusals.push(sessions);
    else if (sessions.length > 0) days.push({ date, sessions });
  }
  return exchangeOf({ from: range.from, to: range.to, days }, refusals);
}
