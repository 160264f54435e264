import type { Json, JsonObject } from './json.ts';

/** A fact by its path in a subject, as `missing` names it: `opening.log`, `visits[3].mode`. */
export type FactPath = readonly (string | number)[];

/**
 * The segments of a path as `missing` writes it.
 *
 * @example
 * factPathOf('visits[3].mode') // => ['visits', 3, 'mode']
 */
export function factPathOf(path: string): FactPath {
  return path.split('.').flatMap((segment) => {
    const [name = '', ...places] = segment.split('[');
    return [name, ...places.map((place) => Number(place.slice(0, -1)))];
  });
}

/** A subject with one fact told, and no longer marked as unknown. Nothing of the given subject is changed. */
export function withFact(subject: JsonObject, path: string, value: Json): JsonObject {
  const told = placed(subject, factPathOf(path), value) as JsonObject;
  const marks = subject.$unknown;
  if (typeof marks !== 'object' || marks === null || Array.isArray(marks) || !Object.hasOwn(marks, path)) return told;
  const rest = Object.fromEntries(Object.entries(marks).filter(([name]) => name !== path));
  return { ...told, $unknown: rest as JsonObject };
}

function placed(holder: Json | undefined, path: FactPath, value: Json): Json {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (typeof first === 'number') {
    const list = Array.isArray(holder) ? [...(holder as readonly Json[])] : [];
    list[first] = placed(list[first], rest, value);
    return list;
  }
  const record = typeof holder === 'object' && holder !== null && !Array.isArray(holder) ? (holder as JsonObject) : {};
  const inner = Object.hasOwn(record, first) ? record[first] : undefined;
  // A computed key of a literal defines the field itself, also when it is called `__proto__`.
  return { ...record, [first]: placed(inner, rest, value) };
}

/** What a subject holds at a path; nothing when it holds nothing there. */
export function factAt(subject: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = subject;
  for (const segment of factPathOf(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as { readonly [key: string | number]: Json })[segment];
  }
  return value;
}
