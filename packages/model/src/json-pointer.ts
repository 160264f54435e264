/**
 * A JSON pointer (RFC 6901) from the steps that lead to a value.
 *
 * @example
 * jsonPointer(['station', 'zones', 0, 'a/b']) // => '/station/zones/0/a~1b'
 */
export function jsonPointer(steps: readonly PropertyKey[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
