import type { Missing } from './decision.ts';

/**
 * Key under which a record made by an operator says why its unknown fields are unknown. A symbol, so that no field of
 * a vendor's document can be taken for it.
 */
export const unknownReasons: unique symbol = Symbol('unknownReasons');

/** A record that knows why fields of it are unknown. */
export interface WithUnknownReasons {
  readonly [unknownReasons]?: { readonly [field: string]: Missing };
}

/** Why a field of a record is unknown, where the record can tell. */
export function unknownReasonOf(record: object, field: string): Missing | undefined {
  const reasons = (record as WithUnknownReasons)[unknownReasons];
  return reasons !== undefined && Object.hasOwn(reasons, field) ? reasons[field] : undefined;
}
