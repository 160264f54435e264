import { type Alternatives, pointsIn } from './item-points.ts';
import type { TypedScale, TypedScore } from './typed-score.ts';

/** The totals that are possible: each with the others it can come with, or each between bounds. */
export type Totals =
  | { readonly kind: 'states'; readonly states: readonly ReadonlyMap<string, number>[] }
  | { readonly kind: 'bounds'; readonly bounds: ReadonlyMap<string, TotalBounds> };

/** Bounds of a total. `uncovered`: it may also be no number at all. */
export interface TotalBounds {
  readonly min: number;
  readonly max: number;
  readonly numbers: 'all' | 'whole';
  readonly uncovered: boolean;
}

/** Most combinations of totals that are told apart; beyond, each total is known by its bounds alone. */
const maximumStates = 20_000;

/**
 * The totals of an instrument over every way in which its open items can turn out. Combinations are kept, because one
 * answer may count in two scales: a total of the one may be impossible with a total of the other.
 */
export function totalsOf(
  score: Pick<TypedScore, 'scales' | 'items'>,
  alternatives: ReadonlyMap<string, Alternatives>,
): Totals {
  return statesOf(score, alternatives) ?? { kind: 'bounds', bounds: boundsOfScales(score, alternatives) };
}

function statesOf(
  { scales, items }: Pick<TypedScore, 'scales' | 'items'>,
  alternatives: ReadonlyMap<string, Alternatives>,
): Totals | undefined {
  // What the items alone have brought each scale so far; nothing yet for a maximum.
  const start = scales.map(({ combine }) => (combine === 'sum' ? 0 : Number.NEGATIVE_INFINITY));
  let states = new Map([[start.join(), start]]);
  for (const { key } of items) {
    const choice = alternatives.get(key);
    if (choice === undefined) continue;
    if (!('points' in choice)) return undefined;
    const next = new Map<string, number[]>();
    for (const state of states.values()) {
      for (const points of choice.points) {
        const added = state.map((total, index) => {
          const scale = scales[index];
          const part = scale?.items.find((item) => item.key === key);
          if (scale === undefined || part === undefined) return total;
          return add(scale, total, part.weight * pointsIn(points, scale.key));
        });
        next.set(added.join(), added);
      }
    }
    if (next.size > maximumStates) return undefined;
    states = next;
  }
  const totals = [...states.values()].map((state) => {
    const done = new Map<string, number>();
    for (const [index, scale] of scales.entries()) {
      let total = state[index] ?? 0;
      for (const part of scale.scales) total = add(scale, total, part.weight * (done.get(part.key) ?? 0));
      done.set(scale.key, capped(scale, total));
    }
    return done;
  });
  return { kind: 'states', states: totals };
}

function boundsOfScales(
  { scales, items }: Pick<TypedScore, 'scales' | 'items'>,
  alternatives: ReadonlyMap<string, Alternatives>,
): ReadonlyMap<string, TotalBounds> {
  const done = new Map<string, TotalBounds>();
  for (const scale of scales) {
    let total: TotalBounds = {
      min: scale.combine === 'sum' ? 0 : Number.NEGATIVE_INFINITY,
      max: scale.combine === 'sum' ? 0 : Number.NEGATIVE_INFINITY,
      numbers: 'whole',
      uncovered: false,
    };
    const take = (part: TotalBounds, weight: number): void => {
      const ends = [weight * part.min, weight * part.max].sort((a, b) => a - b);
      total = {
        min: add(scale, total.min, ends[0] ?? 0),
        max: add(scale, total.max, ends[1] ?? 0),
        numbers: total.numbers === 'whole' && part.numbers === 'whole' && Number.isInteger(weight) ? 'whole' : 'all',
        uncovered: total.uncovered || part.uncovered,
      };
    };
    for (const { key, weight } of scale.items) {
      const choice = alternatives.get(key);
      if (choice !== undefined && items.some((item) => item.key === key)) take(boundsOfItem(choice, scale.key), weight);
    }
    for (const { key, weight } of scale.scales) {
      const inner = done.get(key);
      if (inner !== undefined) take(inner, weight);
    }
    done.set(scale.key, { ...total, min: capped(scale, total.min), max: capped(scale, total.max) });
  }
  return done;
}

function boundsOfItem(choice: Alternatives, scale: string): TotalBounds {
  if (!('points' in choice)) return { ...choice.bounds, numbers: choice.numbers, uncovered: false };
  const points = choice.points.map((each) => pointsIn(each, scale));
  const numbers = points.filter((each) => !Number.isNaN(each));
  return {
    min: Math.min(...(numbers.length === 0 ? [0] : numbers)),
    max: Math.max(...(numbers.length === 0 ? [0] : numbers)),
    numbers: numbers.every(Number.isInteger) ? 'whole' : 'all',
    uncovered: numbers.length < points.length,
  };
}

function add({ combine }: TypedScale, total: number, part: number): number {
  // Half points add up exactly; weights such as 0.1 do not, and a total may not miss its band for a last binary digit.
  return combine === 'sum' ? exact(total + part) : Math.max(total, part);
}

function exact(total: number): number {
  const scaled = total * 1e9;
  return Number.isSafeInteger(Math.round(scaled)) ? Math.round(scaled) / 1e9 : total;
}

function capped({ note }: TypedScale, total: number): number {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = note.cap ?? {};
  return Math.min(Math.max(total, min), max);
}
