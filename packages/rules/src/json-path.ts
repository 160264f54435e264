import type { Json } from './json.ts';
import { escapePointer } from './parse-logic.ts';

/** Keys and places in lists that lead to a value inside a document. */
export type JsonPath = readonly (string | number)[];

/**
 * A path as a JSON pointer (RFC 6901).
 *
 * @example
 * pointerOf(['clauses', 'law/62', 'says']) // => '/clauses/law~162/says'
 */
export function pointerOf(path: JsonPath): string {
  return path.map((segment) => `/${escapePointer(String(segment))}`).join('');
}

/**
 * The path that a JSON pointer stands for.
 *
 * @example
 * pathOf('/clauses/law~162/says') // => ['clauses', 'law/62', 'says']
 */
export function pathOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What stands at a path: own fields only; nothing where the path leads nowhere. */
export function valueAtPath(content: Json, path: JsonPath): Json | undefined {
  let value: Json | undefined = content;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as { readonly [key: string | number]: Json })[segment];
  }
  return value;
}

/** Whether JSON is an object. */
export function isJsonObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What came, for a message: short text and numbers as they are, lists and objects by their kind. */
export function kindOfJson(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return `\`${value.slice(0, 60)}\``;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : `\`${String(value)}\``;
}
