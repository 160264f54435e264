/** Why a text is not the identifier it should be. The text itself is never part of the answer. */
export type IdentifierFlaw =
  | 'length'
  | 'characters'
  | 'prefix'
  | 'division'
  | 'birthDate'
  | 'sequence'
  | 'checkDigit'
  | 'residentId';

/** What an identifier says, or what is wrong with it. */
export type IdentifierReading<Value> =
  | { readonly valid: true; readonly value: Value }
  | { readonly valid: false; readonly flaw: IdentifierFlaw };
