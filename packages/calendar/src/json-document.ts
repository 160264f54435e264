import { CalendarError, type CalendarErrorCode, type CalendarProblem } from './calendar-error.ts';
import { type CivilDate, isCivilDate } from './civil-date.ts';

/** A value within a parsed JSON document, and where it stands: the path is a JSON pointer. */
export interface Place {
  readonly value: unknown;
  readonly path: string;
  /** Code of the error when the value has not the form that its document wants. */
  readonly code: CalendarErrorCode;
}

/** Refuses a value; the pointer is part of the sentence. */
export function refuse({ path, code, value }: Place, problem: Partial<CalendarProblem> & { message: string }): never {
  const message = path === '' ? problem.message : `${problem.message} at \`${path}\``;
  throw new CalendarError({ code, received: value, ...problem, message, path });
}

/** The field of an object. */
export function field({ value, path, code }: Place, key: string): Place {
  const fields: { readonly [key: string]: unknown } = typeof value === 'object' && value !== null ? { ...value } : {};
  return { value: Object.hasOwn(fields, key) ? fields[key] : undefined, path: `${path}/${key}`, code };
}

/** The keys of an object. */
export function objectKeys(place: Place): string[] {
  const { value } = place;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.keys(value);
  return refuse(place, { message: 'not an object', expected: 'an object' });
}

/** The items of a list. */
export function items(place: Place): Place[] {
  const { value, path, code } = place;
  if (Array.isArray(value)) return value.map((item, index) => ({ value: item, path: `${path}/${index}`, code }));
  return refuse(place, { message: 'not a list', expected: 'a list' });
}

/** A text that is not empty. */
export function textOf(place: Place): string {
  const { value } = place;
  if (typeof value === 'string' && value !== '') return value;
  return refuse(place, { message: 'not a text', expected: 'a text' });
}

/** A text that may be left out. */
export function optionalTextOf(place: Place): string | undefined {
  return place.value === undefined ? undefined : textOf(place);
}

/** A civil date. */
export function dateOf(place: Place): CivilDate {
  const { value } = place;
  if (isCivilDate(value)) return value;
  return refuse(place, {
    code: 'invalidDate',
    message: `\`${String(value)}\` is not a calendar date`,
    expected: 'YYYY-MM-DD, a day that exists',
  });
}

/** One of several words. */
export function wordOf<Word extends string>(place: Place, words: readonly Word[]): Word {
  const found = words.find((word) => word === place.value);
  if (found !== undefined) return found;
  return refuse(place, { message: `\`${String(place.value)}\` is none of the words`, expected: words });
}

/** A first and a last day in order. */
export function rangeOf(place: Place): { readonly from: CivilDate; readonly to: CivilDate } {
  const from = dateOf(field(place, 'from'));
  const to = dateOf(field(place, 'to'));
  if (from <= to) return { from, to };
  return refuse(field(place, 'to'), {
    code: 'invalidRange',
    message: `\`${to}\` lies before \`${from}\``,
    expected: `a date not before ${from}`,
  });
}
