import { isCivilDate } from '@hutong/calendar';
import { type Json, nearestName, type Text } from '@hutong/rules';
import { ownField } from './own-field.ts';
import { type Expectation, type Problem, type Receipt, receiptOf } from './problem.ts';

/** Where a reader stands in the data, and where it puts what it finds wrong. */
export interface Place {
  readonly path: string;
  readonly problems: Problem[];
}

/**
 * Reads one value into a clean copy with only the fields that are known. When the value is wrong, it reports that and
 * returns something of the right type all the same: one pass finds every fault, and nobody uses data with faults.
 */
export type Reader<T> = (value: unknown, place: Place) => T;

/** A field that may be left out. Made by {@link optional}. */
export interface OptionalReader<T> {
  readonly optional: Reader<T>;
}

/** A reader for each field of a type; a field that is added to the type does not compile until it is read. */
export type Fields<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K>
    ? OptionalReader<Exclude<T[K], undefined>>
    : Reader<T[K]>;
};

/** Reads a whole value: a clean copy, or what is wrong with it. */
export function readValue<T>(
  reader: Reader<T>,
  value: unknown,
  name: string,
): { readonly value: T; readonly problems: readonly [] } | { readonly problems: readonly [Problem, ...Problem[]] } {
  const problems: Problem[] = [];
  let read: T;
  try {
    read = reader(value, { path: name, problems });
  } catch {
    // An object of the page that fails when it is looked at, such as a proxy that was revoked.
    return { problems: [{ path: name, expected: { kind: 'object' }, received: { kind: 'unreadable' } }] };
  }
  const [first, ...rest] = problems;
  return first === undefined ? { value: read, problems: [] } : { problems: [first, ...rest] };
}

/** Reports that a value is not what it should be. */
export function refuse(
  place: Place,
  expected: Expectation,
  value: unknown,
  more: { readonly word?: string; readonly hint?: string | undefined } = {},
): void {
  const received: Receipt = more.word === undefined ? receiptOf(value) : { ...receiptOf(value), word: more.word };
  place.problems.push({
    path: place.path,
    expected,
    received,
    ...(more.hint === undefined ? {} : { hint: more.hint }),
  });
}

/** A field that may be absent. `null` is not absent. */
export function optional<T>(reader: Reader<T>): OptionalReader<T> {
  return { optional: reader };
}

export const text: Reader<string> = (value, place) => {
  if (typeof value === 'string') return value;
  refuse(place, { kind: 'text' }, value);
  return '';
};

export const boolean: Reader<boolean> = (value, place) => {
  if (typeof value === 'boolean') return value;
  refuse(place, { kind: 'boolean' }, value);
  return false;
};

export const number: Reader<number> = (value, place) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  refuse(place, { kind: 'number' }, value);
  return 0;
};

const dateLike = /^\d{4}\D\d{1,2}\D\d{1,2}\D?$/;

/** A day as `YYYY-MM-DD`. */
export const date: Reader<string> = (value, place) => {
  if (isCivilDate(value)) return value;
  const word = typeof value === 'string' && dateLike.test(value) ? { word: value } : {};
  refuse(place, { kind: 'date' }, value, word);
  return '2000-01-01';
};

/** One of a few words. */
export function choice<T extends string>(choices: readonly [T, ...T[]]): Reader<T> {
  const known: ReadonlySet<unknown> = new Set(choices);
  return (value, place) => {
    if (known.has(value)) return value as T;
    const word = typeof value === 'string' && /^[A-Za-z]{1,24}$/.test(value) ? value : undefined;
    refuse(place, { kind: 'choice', choices }, value, {
      ...(word === undefined ? {} : { word, hint: nearestName(word, choices) }),
    });
    return choices[0];
  };
}

/** A member of an object that may be anything, a getter that fails included. Own members only. */
function memberOf(value: object, key: string, place: Place): unknown {
  try {
    return ownField(value as { readonly [key: string]: unknown }, key);
  } catch {
    place.problems.push({ path: place.path, expected: { kind: 'object' }, received: { kind: 'unreadable' } });
    return undefined;
  }
}

/** Plain data only: a map, a date or a promise has no fields that anyone could read. Frames have prototypes of their own. */
function isObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** An object with known fields; fields that are not known are left behind. */
export function record<T>(fields: Fields<T>): Reader<T> {
  const entries = Object.entries(fields) as readonly [string, Reader<unknown> | OptionalReader<unknown>][];
  return (value, place) => {
    const source = isObject(value) ? value : {};
    if (source !== value) {
      refuse(place, { kind: 'object' }, value);
      // Every field would be reported as absent: the one fault says it all.
      return Object.fromEntries(entries.map(([key]) => [key, undefined])) as T;
    }
    const read: [string, unknown][] = [];
    for (const [key, reader] of entries) {
      const here: Place = { path: `${place.path}.${key}`, problems: place.problems };
      const before = place.problems.length;
      const member = memberOf(source, key, here);
      if (place.problems.length > before) continue;
      if (typeof reader === 'function') read.push([key, reader(member, here)]);
      else if (member !== undefined) read.push([key, reader.optional(member, here)]);
    }
    return Object.fromEntries(read) as T;
  };
}

/** A list of values of one kind. */
export function list<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) {
      refuse(place, { kind: 'list' }, value);
      return [];
    }
    return value.map((item, index) => reader(item, { path: `${place.path}[${index}]`, problems: place.problems }));
  };
}

/** An object whose keys are data: every own member is read. */
export function dictionary<T>(reader: Reader<T>): Reader<{ readonly [key: string]: T }> {
  return (value, place) => {
    if (!isObject(value)) {
      refuse(place, { kind: 'object' }, value);
      return {};
    }
    const read = Object.keys(value).map((key): [string, T] => {
      const here: Place = { path: `${place.path}[${JSON.stringify(key.slice(0, 60))}]`, problems: place.problems };
      return [key, reader(memberOf(value, key, here), here)];
    });
    return Object.fromEntries(read);
  };
}

/** A sentence in both languages. */
export const bilingual: Reader<Text> = (value, place) => {
  const read = record<Text>({ zh: text, en: text });
  if (isObject(value)) return read(value, place);
  refuse(place, { kind: 'bilingual' }, value);
  return { zh: '', en: '' };
};

const DEEPEST = 12;

/** Plain data of any shape, not too deep to print. */
export const json: Reader<Json> = (value, place) => readJson(value, place, 0);

function readJson(value: unknown, place: Place, depth: number): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return value;
  if (depth === DEEPEST || typeof value !== 'object') {
    refuse(place, { kind: depth === DEEPEST ? 'shallow' : 'json' }, value);
    return null;
  }
  const deeper: Reader<Json> = (member, here) => readJson(member, here, depth + 1);
  return Array.isArray(value) ? list(deeper)(value, place) : dictionary(deeper)(value, place);
}
