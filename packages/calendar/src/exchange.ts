/** Why a document cannot be written or read without changing what it says. */
export interface Refusal {
  /** A word that a program can branch on. */
  readonly code: string;
  /** JSON pointer or name of the part that is refused. */
  readonly path: string;
  /** One sentence in lower case; input stands in back-ticks. */
  readonly message: string;
}

/** The outcome of translating between two forms: exact, or refused with every reason. Nothing is dropped silently. */
export type Exchange<Value> =
  | { readonly exact: true; readonly value: Value }
  | { readonly exact: false; readonly refusals: readonly Refusal[] };

/** Makes an exchange out of what was collected on the way. */
export function exchangeOf<Value>(value: Value, refusals: readonly Refusal[]): Exchange<Value> {
  return refusals.length === 0 ? { exact: true, value } : { exact: false, refusals };
}
