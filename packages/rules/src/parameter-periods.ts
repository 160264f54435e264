import { pointerOf } from './json-path.ts';
import type { Parameter, ParameterValue } from './pack.ts';
import type { Problem } from './rules-error.ts';

/** A stretch of days `[from, to)`; without `to` it has no end. */
export interface DaySpan {
  readonly from: string;
  readonly to?: string;
}

/**
 * Gaps and overlaps between the periods of the parameters: a rule that reads one on such a day would have no answer or
 * two. Each at the earlier of the two values.
 */
export function periodProblems(parameters: { readonly [key: string]: Parameter }): readonly Problem[] {
  return Object.entries(parameters).flatMap(([key, { values }]) => {
    const ordered = [...values.entries()].sort(([, a], [, b]) => (a.from < b.from ? -1 : 1));
    return ordered.flatMap(([index, value], position) => {
      const [, next] = ordered[position + 1] ?? [];
      return next === undefined ? [] : between(key, index, value, next);
    });
  });
}

function between(key: string, index: number, value: ParameterValue, next: ParameterValue): readonly Problem[] {
  const pointer = pointerOf(['parameters', key, 'values', index]);
  if (value.to === undefined || value.to > next.from)
    return [
      {
        code: 'periodOverlap',
        message: `two values of \`${key}\` hold on ${next.from}`,
        pointer,
        hint: `end the earlier one with \`to: ${next.from}\``,
      },
    ];
  if (value.to < next.from)
    return [{ code: 'periodGap', message: `\`${key}\` has no value from ${value.to} to ${next.from}`, pointer }];
  return [];
}

/**
 * The days on which a parameter has a value, as stretches that do not touch.
 *
 * @example
 * stretchesOf([{ from: '2023-01-01', to: '2024-01-01' }, { from: '2024-01-01' }]) // => [{ from: '2023-01-01' }]
 */
export function stretchesOf(periods: readonly DaySpan[]): readonly DaySpan[] {
  const merged: DaySpan[] = [];
  for (const { from, to } of [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (last === undefined || (last.to !== undefined && last.to < from))
      merged.push({ from, ...(to === undefined ? {} : { to }) });
    else {
      const end = last.to === undefined || to === undefined ? undefined : last.to < to ? to : last.to;
      merged[merged.length - 1] = { from: last.from, ...(end === undefined ? {} : { to: end }) };
    }
  }
  return merged;
}

/**
 * The days of some stretches that are not in others.
 *
 * @example
 * outside([{ from: '2023-01-01' }], [{ from: '2023-01-01', to: '2024-01-01' }]) // => [{ from: '2024-01-01' }]
 */
export function outside(all: readonly DaySpan[], covered: readonly DaySpan[]): readonly DaySpan[] {
  const rest: DaySpan[] = [];
  for (const { from, to } of stretchesOf(all)) {
    let start: string | undefined = from;
    for (const cover of stretchesOf(covered)) {
      if (start === undefined) break;
      if (cover.to !== undefined && cover.to <= start) continue;
      if (to !== undefined && cover.from >= to) break;
      if (cover.from > start) rest.push({ from: start, to: cover.from });
      start = cover.to;
    }
    if (start !== undefined && (to === undefined || start < to))
      rest.push({ from: start, ...(to === undefined ? {} : { to }) });
  }
  return rest;
}
