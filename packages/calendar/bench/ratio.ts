import type { BenchStorage } from 'vitest';

/** What a comparison has to show. */
export interface Target<Name extends string> {
  readonly work: string;
  readonly ours: Name;
  readonly theirs: Name;
  /** How many times faster ours has to be. */
  readonly atLeast: number;
}

function nanoseconds(milliseconds: number): string {
  return `${Math.round(milliseconds * 1e6).toLocaleString('en')} ns`;
}

/** One row of the table that a benchmark ends with: medians, their ratio, and the ratio to reach. */
export function ratioRow<Name extends string>(results: BenchStorage<Name>, target: Target<Name>) {
  const ours = results.get(target.ours).latency.p50;
  const theirs = results.get(target.theirs).latency.p50;
  const ratio = theirs / ours;
  return {
    work: target.work,
    ours: nanoseconds(ours),
    [target.theirs]: nanoseconds(theirs),
    ratio: `${ratio.toFixed(1)}x`,
    'to reach': `${target.atLeast}x`,
    reached: ratio >= target.atLeast ? 'yes' : 'NO',
  };
}
