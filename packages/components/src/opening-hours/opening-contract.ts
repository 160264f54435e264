import {
  type CivilDate,
  checkSession,
  isCivilDate,
  type OpeningLog,
  type OpeningPlan,
  type OpeningRecord,
  type PlannedException,
  type Season,
  type Session,
  type StatutoryCalendar,
  type Suspension,
  type WeeklyGrid,
} from '@hutong/calendar';
import {
  choice,
  date,
  dictionary,
  list,
  optional,
  type Place,
  type Reader,
  record,
  refuse,
  text,
} from '../contract/reader.ts';

const noSession: Session = ['00:00', '00:01'];

const session: Reader<Session> = (value, place) => {
  if (Array.isArray(value) && checkSession(value).valid) {
    const [start, end]: readonly unknown[] = value;
    return [String(start), String(end)];
  }
  refuse(place, { kind: 'session' }, value);
  return noSession;
};

const sessions = list(session);
const day: Reader<CivilDate> = (value, place) => date(value, place) as CivilDate;

const weekly: Reader<WeeklyGrid> = record<WeeklyGrid>({
  1: sessions,
  2: sessions,
  3: sessions,
  4: sessions,
  5: sessions,
  6: sessions,
  7: sessions,
});

/** Holds that a range does not end before it begins. */
function inOrder<T extends { readonly from: string; readonly to: string }>(reader: Reader<T>): Reader<T> {
  return (value, place) => {
    const before = place.problems.length;
    const range = reader(value, place);
    if (place.problems.length === before && range.to < range.from) {
      refuse({ path: `${place.path}.to`, problems: place.problems }, { kind: 'range' }, range.to, { word: range.to });
    }
    return range;
  };
}

const season: Reader<Season> = inOrder(record<Season>({ id: optional(text), from: day, to: day, weekly }));

const exceptionRecord = record<PlannedException>({
  kind: choice(['special', 'closure', 'suspension']),
  sessions,
  reason: optional(text),
});

const exception: Reader<PlannedException | readonly Session[]> = (value, place) =>
  Array.isArray(value) ? sessions(value, place) : exceptionRecord(value, place);

const exceptions: Reader<OpeningPlan['exceptions']> = (value, place) => {
  const read = dictionary(exception)(value, place);
  for (const key of Object.keys(read)) {
    if (isCivilDate(key)) continue;
    refuse(
      { path: `${place.path}[${JSON.stringify(key.slice(0, 60))}]`, problems: place.problems },
      { kind: 'date' },
      key,
    );
  }
  return read;
};

const holiday: Reader<OpeningPlan['holiday']> = (value, place: Place) =>
  Array.isArray(value) ? sessions(value, place) : choice(['asWeekly'])(value, place);

/** Reads an {@link OpeningPlan}. */
export const readPlan: Reader<OpeningPlan> = record<OpeningPlan>({
  weekly,
  seasons: list(season),
  holiday,
  makeup: choice(['asWeekly', 'closed', 'asWeekday:1', 'asWeekday:2', 'asWeekday:3', 'asWeekday:4', 'asWeekday:5']),
  exceptions,
});

/** Reads an {@link OpeningLog}. */
export const readLog: Reader<OpeningLog> = inOrder(
  record<OpeningLog>({
    from: day,
    to: day,
    days: list(record<OpeningRecord>({ date: day, sessions, note: optional(text) })),
    suspensions: list(inOrder(record<Suspension>({ from: day, to: day, reason: text }))),
  }),
);

/** Reads a statutory calendar by what it can do; it is an object with functions and is used as it is. */
export const readCalendar: Reader<StatutoryCalendar> = (value, place) => {
  const candidate = value as Partial<StatutoryCalendar> | null;
  if (
    typeof candidate !== 'object' ||
    typeof candidate?.classify !== 'function' ||
    typeof candidate.version !== 'string'
  ) {
    refuse(place, { kind: 'calendar' }, value);
  }
  return value as StatutoryCalendar;
};

/** Reads a time of day as `HH:mm`. */
export const readTime: Reader<string> = (value, place) => {
  if (typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)) return value;
  refuse(place, { kind: 'time' }, value);
  return '00:00';
};

/** Reads a day as `YYYY-MM-DD`. */
export const readDay: Reader<CivilDate> = day;
