import type { Parameter } from './pack.ts';
import { type DaySpan, stretchesOf } from './parameter-periods.ts';
import { ParameterCalendar } from './parameter-values.ts';
import type { Value } from './value.ts';

/** The values of some parameters on a stretch of days on which none of them changes. */
export interface ParameterTable {
  readonly days: DaySpan;
  readonly values: ReadonlyMap<string, Value>;
}

/**
 * The stretches of days on which all of some parameters have a value, and none changes. One without bounds for no
 * parameters: then nothing depends on the day.
 */
export function tablesOf(
  parameters: { readonly [key: string]: Parameter },
  keys: readonly string[],
): readonly ParameterTable[] {
  if (keys.length === 0) return [{ days: { from: '0001-01-01' }, values: new Map() }];
  const periods = keys.flatMap((key) => parameters[key]?.values ?? []);
  const changes = [...new Set(periods.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])))].sort();
  const calendar = new ParameterCalendar(parameters);
  return changes.flatMap((from, index): readonly ParameterTable[] => {
    const values = calendar.on(from);
    if (!keys.every((key) => values.has(key))) return [];
    const to = changes[index + 1];
    return [{ days: { from, ...(to === undefined ? {} : { to }) }, values }];
  });
}

/** When something that was found on some of these stretches holds: nothing to say when it holds on all of them. */
export function daysInWords(found: readonly ParameterTable[], all: readonly ParameterTable[]): string {
  if (found.length === all.length) return '';
  return stretchesOf(found.map(({ days }) => days))
    .map(({ from, to }) => (to === undefined ? ` from ${from} on` : ` from ${from} until before ${to}`))
    .join(' and');
}
