const WIDTH = 118;

/** JSON with every value on one line that fits on one line: a record of the log is a line, not nine. */
export function printJson(value: unknown): string {
  return `${lines(value, 0)}\n`;
}

function lines(value: unknown, depth: number): string {
  const flat = inline(value);
  if (typeof value !== 'object' || value === null || (depth > 1 && depth * 2 + flat.length <= WIDTH)) return flat;
  const indent = '  '.repeat(depth);
  const within = (item: unknown) => lines(item, depth + 1);
  if (Array.isArray(value)) {
    return value.length === 0
      ? '[]'
      : `[\n${value.map((item) => `${indent}  ${within(item)}`).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{\n${entries.map(([key, item]) => `${indent}  ${JSON.stringify(key)}: ${within(item)}`).join(',\n')}\n${indent}}`;
}

function inline(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return entries.length === 0
    ? '{}'
    : `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`).join(', ')} }`;
}
