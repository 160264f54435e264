import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayBitmap } from './day-bitmap.ts';

const set = fc.record({
  first: fc.integer({ min: -500, max: 500 }),
  bits: fc.array(fc.boolean(), { minLength: 1, maxLength: 200 }),
});

describe('a set of days', () => {
  it('counts and finds its members as a walk over all days does', () => {
    fc.assert(
      fc.property(set, ({ first, bits }) => {
        const bitmap = dayBitmap(first, first + bits.length - 1, (day) => bits[day - first] === true);
        const members = bits.flatMap((bit, index) => (bit ? [first + index] : []));
        for (let day = first - 3; day < first + bits.length + 3; day++) {
          expect(bitmap.has(day)).toBe(members.includes(day));
          expect(bitmap.rank(day)).toBe(members.filter((member) => member <= day).length);
        }
        for (let rank = -1; rank < members.length + 3; rank++) expect(bitmap.select(rank)).toBe(members[rank - 1]);
      }),
    );
  });
});
