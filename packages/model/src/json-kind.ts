/**
 * The kind of a JSON value in words, for a message that must not repeat the value.
 *
 * @example
 * jsonKind([]) // => 'a list'
 * jsonKind('13800000000') // => 'text'
 * jsonKind(undefined) // => 'nothing'
 */
export function jsonKind(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return value === '' ? 'empty text' : 'text';
    case 'boolean':
      return 'true or false';
    case 'number':
      return Number.isInteger(value) ? 'a whole number' : 'a number';
    default:
      return 'an object';
  }
}
