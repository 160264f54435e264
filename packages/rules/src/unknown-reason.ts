import type { Missing } from './decision.ts';
import type { Value } from './value.ts';

/**
 * Key under which a record made by an operator says why its unknown fields are unknown. A symbol, so that no field of
 * a vendor's document can be taken for it.
 */
const unknownReasons: unique symbol = Symbol('unknownReasons');

/** A record that knows why fields of it are unknown. */
interface WithUnknownReasons {
  readonly [unknownReasons]?: { readonly [field: string]: Missing };
}

/** A record that says why fields of it are unknown. */
export function withUnknownReasons(
  record: { readonly [field: string]: Value },
  reasons: { readonly [field: string]: Missing },
): Value {
  return Object.assign(record, { [unknownReasons]: reasons });
}

/** Why a field of a record is unknown, where the record can tell. */
export function unknownReasonOf(record: object, field: string): Missing | undefined {
  const reasons = (record as WithUnknownReasons)[unknownReasons];
  return reasons !== undefined && Object.hasOwn(reasons, field) ? reasons[field] : undefined;
}
