type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * A record with a value at a path of names parted by dots.
 *
 * @example
 * fieldSet({ id: 'v-1', findings: { study: '好' } }, 'findings.economy', '稳定') // => { id: 'v-1', findings: { study: '好', economy: '稳定' } }
 */
export function fieldSet(record: JsonRecord, path: string, value: unknown): JsonRecord {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...record, [name]: value };
  const within = record[name];
  const inner = typeof within === 'object' && within !== null ? (within as JsonRecord) : {};
  return { ...record, [name]: fieldSet(inner, rest.join('.'), value) };
}

/**
 * The value at a path, or `undefined` where the path ends early.
 *
 * @example
 * fieldGet({ findings: { study: '好' } }, 'findings.study') // => '好'
 * fieldGet({}, 'findings.study') // => undefined
 */
export function fieldGet(record: JsonRecord, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    return (value as JsonRecord)[name];
  }, record);
}
