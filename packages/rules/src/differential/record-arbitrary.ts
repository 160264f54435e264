import fc from 'fast-check';
import type { Json, JsonObject } from '../json.ts';

/** Dates at which rules break: leap days, ends of months and years, the day decided on and its neighbours. */
export const dates = [
  '2008-02-29',
  '2008-02-28',
  '2008-03-01',
  '2024-02-29',
  '2025-12-31',
  '2026-01-01',
  '2026-01-31',
  '2026-02-27',
  '2026-02-28',
  '2026-03-01',
] as const;

const missing = (value: fc.Arbitrary<Json>): fc.Arbitrary<Json | undefined> =>
  fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constantFrom(null, undefined) });

function dirty(fields: { readonly [key: string]: fc.Arbitrary<Json> }): fc.Arbitrary<JsonObject> {
  const entries = Object.entries(fields).map(([key, value]) => [key, missing(value)] as const);
  return fc
    .record(Object.fromEntries(entries))
    .map(
      (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as JsonObject,
    );
}

// Around the constants that documents compare with, one below and one above.
const number = fc.integer({ min: -1, max: 5 });
const date = fc.constantFrom<Json[]>(...dates);
const visit = dirty({
  date,
  mode: fc.constantFrom<Json[]>('inPerson', 'phone'),
  minutes: number,
  followUp: fc.boolean(),
});

/** A subject with holes: fields absent, null or there, members with holes of their own. */
export const dirtyRecord: fc.Arbitrary<JsonObject> = dirty({
  children: number,
  income: fc.oneof(number, fc.constantFrom<Json[]>(0.5, 2.5, -0.5)),
  registered: fc.boolean(),
  consented: fc.boolean(),
  grade: fc.constantFrom<Json[]>('high', 'medium', 'low'),
  remark: fc.constantFrom<Json[]>('', '寄养', '寄养家庭', 'a'),
  born: date,
  lastVisit: date,
  guardian: dirty({ age: number, present: fc.boolean() }),
  scores: fc.array(
    fc.oneof({ weight: 6, arbitrary: number as fc.Arbitrary<Json> }, { weight: 1, arbitrary: fc.constant(null) }),
    {
      maxLength: 4,
    },
  ),
  visits: fc.array(visit, { maxLength: 4 }),
});
