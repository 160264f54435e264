import { RulesError } from './rules-error.ts';
import type { Points } from './score-note.ts';
import { holds, samplesBetween } from './stretch.ts';
import type { Scoring, TypedItem } from './typed-score.ts';
import { boundsOf, PartialList, Range, type Value } from './value.ts';

/**
 * Every number of points that an item can still count: one when its answer is known. `bounds` instead where the answer is
 * itself the number and may be any of many.
 */
export type Alternatives =
  | { readonly points: readonly Points[] }
  | { readonly bounds: { readonly min: number; readonly max: number }; readonly numbers: 'all' | 'whole' };

/** Points of a number that no stretch covers: no total comes of it. */
export const uncovered = Number.NaN;

/** Most sums of several answers that are told apart. */
const maximumSums = 65_536;

/** The points of an item for an answer. An answer that is not known may be any that there is. */
export function alternativesOf({ scoring, note }: Pick<TypedItem, 'scoring' | 'note'>, answer: Value): Alternatives {
  switch (scoring.by) {
    case 'answer': {
      if (answer === undefined) return { points: distinct([...scoring.points.values()]) };
      return { points: [scoring.points.get(String(answer)) ?? uncovered] };
    }
    case 'answers':
      return { points: sumsOf(scoring, answer) };
    case 'stretch':
    case 'value': {
      const numbers = scoring.whole ? 'whole' : 'all';
      if (typeof answer === 'number')
        return { points: [scoring.by === 'value' ? answer : pointsOfNumber(scoring, answer)] };
      const known = boundsOf(answer) ?? new Range(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
      const bounds = {
        min: Math.max(known.min, note.range?.min ?? Number.NEGATIVE_INFINITY),
        max: Math.min(known.max, note.range?.max ?? Number.POSITIVE_INFINITY),
      };
      // What is on record counts, also where it contradicts the range that the pack states.
      const between = bounds.min <= bounds.max ? bounds : { min: known.min, max: known.max };
      if (scoring.by === 'value') return { bounds: between, numbers };
      const samples = samplesBetween(between, scoring.stretches, numbers);
      return { points: distinct(samples.map((sample) => pointsOfNumber(scoring, sample))) };
    }
    default:
      return scoring satisfies never;
  }
}

function pointsOfNumber(scoring: Extract<Scoring, { readonly by: 'stretch' }>, value: number): Points {
  return scoring.stretches.find((stretch) => holds(stretch, value))?.points ?? uncovered;
}

/** What several answers together can count: those that are sure, and any of those that may be among them. */
function sumsOf(scoring: Extract<Scoring, { readonly by: 'answers' }>, answer: Value): readonly Points[] {
  const all = [...scoring.points.keys()];
  const list = answer instanceof PartialList ? answer : undefined;
  const members: readonly Value[] = list?.sure ?? (Array.isArray(answer) ? (answer as readonly Value[]) : []);
  const given = new Set(members.filter((member) => typeof member === 'string'));
  const anyMore = answer === undefined || list?.open === true || members.some((member) => member === undefined);
  const maybe = anyMore ? all : (list?.maybe ?? []).flatMap((member) => (typeof member === 'string' ? [member] : all));
  const pointsAt = (member: Value): Points => scoring.points.get(String(member)) ?? uncovered;
  const adding = (sum: Points | undefined, member: Value): Points =>
    sum === undefined ? pointsAt(member) : together(scoring, sum, pointsAt(member));
  // Nothing answered yet is no points, not zero of them: the largest of one negative number is that number.
  const start = [...given].reduce<Points | undefined>(adding, undefined);
  let sums: readonly (Points | undefined)[] = [start];
  for (const member of new Set(maybe)) {
    if (given.has(member)) continue;
    sums = distinct([...sums, ...sums.map((sum) => adding(sum, member))]);
    if (sums.length > maximumSums) throw tooManySums();
  }
  return distinct(sums.map((sum) => sum ?? 0));
}

function tooManySums(): RulesError {
  return new RulesError([
    {
      code: 'stepsExceeded',
      message: 'the answers of one item can count too many different sums of points',
      expected: `at most ${maximumSums}`,
    },
  ]);
}

function together({ take }: { readonly take: 'sum' | 'max' }, a: Points, b: Points): Points {
  const combine = (x: number, y: number): number => (take === 'sum' ? x + y : Math.max(x, y));
  if (typeof a === 'number' && typeof b === 'number') return combine(a, b);
  const scales = new Set([...scalesOf(a), ...scalesOf(b)]);
  return Object.fromEntries([...scales].map((scale) => [scale, combine(pointsIn(a, scale), pointsIn(b, scale))]));
}

const scalesOf = (points: Points): readonly string[] => (typeof points === 'number' ? [] : Object.keys(points));

/** The points that count in a scale. */
export function pointsIn(points: Points, scale: string): number {
  if (typeof points === 'number') return points;
  return Object.hasOwn(points, scale) ? (points[scale] ?? 0) : 0;
}

function distinct<P extends Points | undefined>(points: readonly P[]): readonly P[] {
  const seen = new Map<string, P>();
  for (const each of points) seen.set(typeof each === 'object' ? JSON.stringify(each) : String(each), each);
  return [...seen.values()];
}
