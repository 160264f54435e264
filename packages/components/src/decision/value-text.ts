import { type FactUse, formatValue, type Json, unitLabel } from '@hutong/rules';
import type { Voice } from '../words/voice.ts';
import type { DecisionWords } from './decision-words.ts';

/** A list longer than this, such as the days of a year, is named by its first members and its length. */
const LONGEST_LIST = 12;
const FIRST = 3;

/** A value with its unit, a range, or the word for not known. */
export function valueText(
  {
    value,
    range,
    unit,
  }: {
    readonly value?: Json | undefined;
    readonly range?: FactUse['range'] | undefined;
    readonly unit?: string | undefined;
  },
  { words, shared, language }: Voice<DecisionWords>,
): string {
  const withUnit = (shown: string): string =>
    unit === undefined ? shown : words.quantity(shown, unitLabel(unit, language));
  if (Array.isArray(value) && value.length > LONGEST_LIST) {
    const first = formatValue(value.slice(0, FIRST).map(withoutNull), language);
    return words.andSoOn(first, value.length);
  }
  if (value !== undefined && value !== null) return withUnit(formatValue(withoutNull(value), language));
  const { min, max } = range ?? {};
  if (min !== undefined && max !== undefined) return withUnit(words.between(String(min), String(max)));
  if (min !== undefined) return withUnit(words.atLeast(String(min)));
  if (max !== undefined) return withUnit(words.atMost(String(max)));
  return shared.unknownValue;
}

type Shown = Parameters<typeof formatValue>[0];

/** A value without `null`, which stands for not known in data and for nothing in a sentence. */
function withoutNull(value: Json): Shown {
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(withoutNull);
  return Object.fromEntries(Object.entries(value).map(([key, member]): [string, Shown] => [key, withoutNull(member)]));
}
