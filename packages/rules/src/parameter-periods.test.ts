import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DaySpan, outside, stretchesOf } from './parameter-periods.ts';

const year = (number: number): string => `${number}-01-01`;
const stretch = fc
  .tuple(fc.integer({ min: 2000, max: 2040 }), fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }))
  .map(
    ([from, length]): DaySpan =>
      length === undefined ? { from: year(from) } : { from: year(from), to: year(from + length) },
  );
const holds = (periods: readonly DaySpan[], day: string): boolean =>
  periods.some(({ from, to }) => from <= day && (to === undefined || day < to));

describe('days of periods', () => {
  it('join where one ends as the next begins', () => {
    expect(stretchesOf([{ from: '2024-01-01' }, { from: '2023-01-01', to: '2024-01-01' }])).toEqual([
      { from: '2023-01-01' },
    ]);
  });

  it('stay apart across a gap', () => {
    const apart = [{ from: '2023-01-01', to: '2024-01-01' }, { from: '2024-01-02' }];
    expect(stretchesOf(apart)).toEqual(apart);
    expect(outside([{ from: '2023-01-01' }], apart)).toEqual([{ from: '2024-01-01', to: '2024-01-02' }]);
  });

  it('outside: a day is left over exactly when it is in the first and not in the second', () => {
    fc.assert(
      fc.property(fc.array(stretch), fc.array(stretch), fc.integer({ min: 1999, max: 2070 }), (all, covered, day) => {
        expect(holds(outside(all, covered), year(day))).toBe(holds(all, year(day)) && !holds(covered, year(day)));
        expect(holds(stretchesOf(all), year(day))).toBe(holds(all, year(day)));
      }),
    );
  });
});
