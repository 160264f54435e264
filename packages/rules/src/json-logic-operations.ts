import type { Json } from './json.ts';

/** An operation of plain JsonLogic: its operands evaluated, and the data in scope. */
export type JsonLogicOperation = (operands: readonly Json[], data: Json) => Json;

/** Truth as JsonLogic has it: an empty list is false, an empty object is true. */
export function truthy(value: Json): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** What stands at a path, own properties only; `otherwise` where nothing does. A value that is null is there. */
function lookUp(data: Json, path: Json | undefined, otherwise: Json): Json {
  if (path === undefined || path === null || path === '') return data;
  let value: Json = data;
  for (const segment of String(path).split('.')) {
    if (value === null || !Object.hasOwn(Object(value), segment)) return otherwise;
    value = (value as { readonly [key: string]: Json })[segment] ?? null;
  }
  return value;
}

function missingOf(keys: readonly Json[], data: Json): readonly Json[] {
  return keys.filter((key) => {
    const value = lookUp(data, key, null);
    return value === null || value === '';
  });
}

/** Operands as JavaScript coerces them; the coercions are the meaning of the document. */
type Loose = number;
const loose = (value: Json | undefined): Loose => value as Loose;

/**
 * The number that a text begins with, as JsonLogic reads the operands of `+` and `*`, and what it has so far: a minus
 * zero loses its sign on the way.
 */
const leadingNumber = (value: Json): number => Number.parseFloat(value as string);

function isIn(needle: Json, haystack: Json): boolean {
  if (typeof haystack === 'string') return haystack !== '' && haystack.includes(String(needle));
  return Array.isArray(haystack) && haystack.includes(needle) && !Number.isNaN(needle);
}

/** A text from a place on; a negative end counts from the end of what is left, as PHP has it. */
function substring([source = null, start = null, end]: readonly Json[]): string {
  const text = String(source);
  const from = Math.trunc(Number(start));
  const rest = text.slice(from < 0 ? Math.max(0, text.length + from) : from);
  if (end === undefined) return rest;
  // Added up as JavaScript adds, which is to say put together when the end is no number.
  const length = Number(loose(end) < 0 ? rest.length + loose(end) : end);
  return rest.slice(0, Math.max(0, Math.trunc(length)));
}

/** The operations that evaluate all their operands. */
export const jsonLogicOperations: ReadonlyMap<string, JsonLogicOperation> = new Map<string, JsonLogicOperation>([
  // biome-ignore lint/suspicious/noDoubleEquals: loose equality is what the operator is.
  ['==', ([a, b]) => a == b],
  ['===', ([a, b]) => a === b],
  // biome-ignore lint/suspicious/noDoubleEquals: loose inequality is what the operator is.
  ['!=', ([a, b]) => a != b],
  ['!==', ([a, b]) => a !== b],
  ['>', ([a, b]) => loose(a) > loose(b)],
  ['>=', ([a, b]) => loose(a) >= loose(b)],
  ['<', ([a, b, c]) => loose(a) < loose(b) && (c === undefined || loose(b) < loose(c))],
  ['<=', ([a, b, c]) => loose(a) <= loose(b) && (c === undefined || loose(b) <= loose(c))],
  ['!!', ([a = null]) => truthy(a)],
  ['!', ([a = null]) => !truthy(a)],
  ['%', ([a, b]) => loose(a) % loose(b)],
  ['in', ([needle = null, haystack = null]) => isIn(needle, haystack)],
  ['cat', (operands) => operands.join('')],
  ['substr', substring],
  ['+', (operands) => operands.reduce<number>((sum, operand) => leadingNumber(sum) + leadingNumber(operand), 0)],
  [
    '*',
    ([first = null, ...rest]) =>
      rest.length === 0
        ? first
        : rest.reduce<number>(
            (product, operand) => leadingNumber(product) * leadingNumber(operand),
            leadingNumber(first),
          ),
  ],
  ['-', ([a, b]) => (b === undefined ? -loose(a) : loose(a) - loose(b))],
  ['/', ([a, b]) => loose(a) / loose(b)],
  ['min', (operands) => Math.min(...operands.map(loose))],
  ['max', (operands) => Math.max(...operands.map(loose))],
  ['merge', (operands) => operands.flat(1) as Json],
  ['var', ([path, otherwise = null], data) => lookUp(data, path, otherwise)],
  [
    'missing',
    (operands, data) =>
      missingOf(Array.isArray(operands[0]) ? (operands[0] as readonly Json[]) : operands, data) as Json,
  ],
  [
    'missing_some',
    ([needed, keys], data) => {
      const wanted = Array.isArray(keys) ? (keys as readonly Json[]) : [];
      const missing = missingOf(wanted, data);
      return wanted.length - missing.length >= loose(needed) ? [] : (missing as Json);
    },
  ],
]);
