import type { Json } from './json.ts';
import { RulesError } from './rules-error.ts';

/** Deepest nesting of a document that is put into canonical form. */
const maximumNesting = 256;

/**
 * JSON in canonical form (RFC 8785): keys in order, no space. The same content gives the same text however it was
 * written, so that a digest of it can be told again. A key without a value is left out, as JSON has none.
 *
 * Throws a {@link RulesError} `documentTooDeep` for a document nested more than 256 levels deep.
 *
 * @example
 * canonicalJson({ b: [1, 2.0], a: '未' }) // => '{"a":"未","b":[1,2]}'
 */
export function canonicalJson(value: Json): string {
  return write(value, 0);
}

function write(value: Json, depth: number): string {
  if (depth > maximumNesting) {
    throw new RulesError([
      {
        code: 'documentTooDeep',
        message: 'the document is nested too deeply',
        expected: `at most ${maximumNesting} levels`,
      },
    ]);
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value))
    return `[${(value as readonly Json[]).map((item) => write(item ?? null, depth + 1)).join(',')}]`;
  const record = value as { readonly [key: string]: Json | undefined };
  const members = Object.keys(record)
    .sort()
    .flatMap((key) => {
      const inner = record[key];
      return inner === undefined ? [] : [`${JSON.stringify(key)}:${write(inner, depth + 1)}`];
    });
  return `{${members.join(',')}}`;
}
