import type { ParameterUse } from './decision.ts';
import type { Parameter, ParameterValue } from './pack.ts';
import type { Value } from './value.ts';

/** The value of a parameter in force on a day; nothing when none is. Periods are half-open `[from, to)`. */
export function valueInForce(parameter: Parameter, date: string): ParameterValue | undefined {
  return parameter.values.find((value) => value.from <= date && (value.to === undefined || date < value.to));
}

/**
 * The parameters of a pack by day. Values change on few days, so that the table for a day is made once for each
 * stretch between two changes.
 */
export class ParameterCalendar {
  private readonly changes: readonly string[];
  private readonly tables = new Map<number, ReadonlyMap<string, Value>>();
  private readonly parameters: { readonly [key: string]: Parameter };

  constructor(parameters: { readonly [key: string]: Parameter }) {
    this.parameters = parameters;
    const days = Object.values(parameters).flatMap((parameter) =>
      parameter.values.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])),
    );
    this.changes = [...new Set(days)].sort();
  }

  /** Values on a day, by key; a parameter without a value on that day is not in the table. */
  on(date: string): ReadonlyMap<string, Value> {
    const stretch = this.changes.filter((change) => change <= date).length;
    const known = this.tables.get(stretch);
    if (known !== undefined) return known;
    const table = new Map<string, Value>();
    for (const [key, parameter] of Object.entries(this.parameters)) {
      const value = valueInForce(parameter, date);
      if (value !== undefined && value.value !== null) table.set(key, value.value as Value);
    }
    this.tables.set(stretch, table);
    return table;
  }

  /** A parameter as a finding shows it; nothing when it has no value on that day. */
  use(key: string, date: string): ParameterUse | undefined {
    const parameter = this.parameters[key];
    const value = parameter && valueInForce(parameter, date);
    if (parameter === undefined || value === undefined) return undefined;
    return {
      key,
      title: parameter.title,
      value: value.value,
      ...(parameter.unit === undefined ? {} : { unit: parameter.unit }),
      basis: value.basis,
      ...(value.cite === undefined ? {} : { cite: value.cite }),
      from: value.from,
      ...(value.to === undefined ? {} : { to: value.to }),
    };
  }
}
