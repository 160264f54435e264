import {
  type CivilDate,
  checkOpeningPlan,
  civilDate,
  type DateRange,
  type OpeningPlan,
  type OpenRange,
  type Session,
} from '../src/index.ts';
import type { GoldenCase } from './case-file.ts';

/** An input that an operation cannot work on. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Reads the typed fields of a case's input. */
export class Input {
  readonly #fields: { readonly [key: string]: unknown };

  constructor(fields: GoldenCase['input']) {
    this.#fields = fields;
  }

  has(key: string): boolean {
    return this.#fields[key] !== undefined && this.#fields[key] !== null;
  }

  raw(key: string): unknown {
    return this.#fields[key];
  }

  text(key: string): string {
    return this.#typed(key, 'text', (value) => (typeof value === 'string' ? value : undefined));
  }

  number(key: string): number {
    return this.#typed(key, 'a number', (value) => (typeof value === 'number' ? value : undefined));
  }

  numberOr(key: string, otherwise: number): number {
    return this.has(key) ? this.number(key) : otherwise;
  }

  flag(key: string): boolean {
    return this.#typed(key, 'true or false', (value) => (typeof value === 'boolean' ? value : undefined));
  }

  flagOr(key: string, otherwise: 'yes' | 'no'): boolean {
    return this.has(key) ? this.flag(key) : otherwise === 'yes';
  }

  date(key: string): CivilDate {
    return civilDate(this.text(key));
  }

  dateOr(key: string): CivilDate | undefined {
    return this.has(key) ? this.date(key) : undefined;
  }

  list(key: string): readonly unknown[] {
    return this.has(key) ? this.#typed(key, 'a list', (value) => (Array.isArray(value) ? value : undefined)) : [];
  }

  dates(key: string): CivilDate[] {
    return this.list(key).map((date) => civilDate(String(date)));
  }

  inner(key: string): Input {
    return new Input(this.#typed(key, 'an object', objectOf));
  }

  inners(key: string): Input[] {
    return this.list(key).map((item) => new Input(objectOf(item) ?? fail(key, 'a list of objects')));
  }

  range(): DateRange {
    return { from: this.date('from'), to: this.date('to') };
  }

  openRange(): OpenRange {
    return { from: this.date('from'), to: this.dateOr('to') };
  }

  /** Sessions by date. */
  sessions(key: string): Map<CivilDate, readonly Session[]> {
    const byDate = this.#typed(key, 'sessions by date', objectOf);
    return new Map(Object.entries(byDate).map(([date, sessions]) => [civilDate(date), sessions as readonly Session[]]));
  }

  plan(key: string): OpeningPlan {
    const plan = this.#typed(key, 'an opening plan', objectOf);
    return checkOpeningPlan({ seasons: [], holiday: 'asWeekly', makeup: 'asWeekly', exceptions: {}, ...plan });
  }

  #typed<Value>(key: string, expected: string, read: (value: unknown) => Value | undefined): Value {
    return read(this.#fields[key]) ?? fail(key, expected);
  }
}

function objectOf(value: unknown): { readonly [key: string]: unknown } | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

function fail(key: string, expected: string): never {
  throw new InputError(`\`${key}\` is not ${expected}`);
}
