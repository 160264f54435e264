import type { TypedMeasure } from './program.ts';

/** Key under which a measured record keeps how its measures came about, so that a trace can follow them. */
export const measuredBy: unique symbol = Symbol('measuredBy');

/** A record with measures added to it. */
export interface Measured {
  readonly [measuredBy]?: { readonly measures: readonly TypedMeasure[]; readonly original: object };
}

/** The measure behind a field of a record, where it has one. */
export function measureOf(record: object, field: string): TypedMeasure | undefined {
  return (record as Measured)[measuredBy]?.measures.find(({ key }) => key === field);
}

/** The record as the subject holds it, without the measures. */
export function originalOf(record: object): object {
  return (record as Measured)[measuredBy]?.original ?? record;
}
