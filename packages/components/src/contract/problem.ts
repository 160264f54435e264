/** What a field should hold. */
export interface Expectation {
  readonly kind:
    | 'text'
    | 'bilingual'
    | 'number'
    | 'boolean'
    | 'list'
    | 'object'
    | 'date'
    | 'time'
    | 'session'
    | 'range'
    | 'weekday'
    | 'choice'
    | 'shallow'
    | 'json'
    | 'calendar';
  /** With `choice`: the words to choose from. */
  readonly choices?: readonly string[];
}

/**
 * What a field holds instead: its kind and size, never its content, which may be a person's. Only a short word of
 * letters where one of a few words should stand, or something date-like where a date should, is quoted.
 */
export interface Receipt {
  readonly kind: 'nothing' | 'null' | 'text' | 'number' | 'boolean' | 'list' | 'object' | 'other' | 'unreadable';
  readonly length?: number;
  readonly word?: string;
}

/** One fault in the data that an element was given. */
export interface Problem {
  /** Property and path within it: `decision.findings[3].status`. */
  readonly path: string;
  readonly expected: Expectation;
  readonly received: Receipt;
  /** A word that is near to what came. */
  readonly hint?: string;
}

/** The kind and size of any value. */
export function receiptOf(value: unknown): Receipt {
  if (value === undefined) return { kind: 'nothing' };
  if (value === null) return { kind: 'null' };
  if (typeof value === 'string') return { kind: 'text', length: value.length };
  if (typeof value === 'number' || typeof value === 'boolean') return { kind: typeof value as 'number' | 'boolean' };
  if (Array.isArray(value)) return { kind: 'list', length: value.length };
  return { kind: typeof value === 'object' ? 'object' : 'other' };
}
