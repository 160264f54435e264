import type { PointsFound } from './decision.ts';
import type { Alternatives } from './item-points.ts';
import type { OverrideState } from './score-grade.ts';
import type { Totals } from './score-totals.ts';
import type { TypedItem } from './typed-score.ts';
import type { Value } from './value.ts';

/** An item as it was answered. */
export interface ItemState {
  readonly item: TypedItem;
  readonly applies: boolean | undefined;
  readonly answer: Value;
  readonly alternatives: Alternatives;
}

/** An instrument as far as the facts fill it in. */
export interface ScoreState {
  readonly items: readonly ItemState[];
  readonly overrides: readonly OverrideState[];
  readonly totals: Totals;
  readonly byScale: ReadonlyMap<string, readonly string[]>;
  readonly possible: readonly string[];
  /** An override settles the grade whatever the items count. */
  readonly bypassed: boolean;
}

/** Id of an override's finding: an item may have the same key. */
export const overrideId = (key: string): string => `override/${key}`;

/** Points as a finding shows them: one number, or the bounds that are known. */
export function spanOf(points: readonly number[]): PointsFound {
  const numbers = points.filter((each) => !Number.isNaN(each));
  if (numbers.length === 0) return {};
  const min = Math.min(...numbers);
  const max = Math.max(...numbers);
  if (min === max && Number.isFinite(min)) return min;
  return { ...(Number.isFinite(min) ? { min } : {}), ...(Number.isFinite(max) ? { max } : {}) };
}
