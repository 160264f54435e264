/**
 * A set of days within `[first, last]`, one bit a day, that counts (`rank`) and finds (`select`) its members without
 * walking. Days are day numbers, see `toDayNumber`.
 */
export interface DayBitmap {
  readonly first: number;
  readonly last: number;
  readonly has: (day: number) => boolean;
  /** Number of members up to and including `day`. */
  readonly rank: (day: number) => number;
  /** The member with `rank` members up to and including itself; `undefined` beyond the last. */
  readonly select: (rank: number) => number | undefined;
}

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Packs the days of `[first, last]` for which `member` holds. The arrays stay inside: nobody can change the set. */
export function dayBitmap(first: number, last: number, member: (day: number) => boolean): DayBitmap {
  const words = new Uint32Array(((last - first) >>> 5) + 1);
  const word = (index: number) => words[index] ?? 0;
  for (let day = first; day <= last; day++) {
    const index = day - first;
    if (member(day)) words[index >>> 5] = word(index >>> 5) | (1 << (index & 31));
  }

  const ranks = new Uint32Array(words.length + 1);
  const rankBefore = (index: number) => ranks[index] ?? 0;
  words.forEach((bits, index) => {
    ranks[index + 1] = rankBefore(index) + countBits(bits);
  });

  return {
    first,
    last,
    has: (day) => {
      const index = day - first;
      return index >= 0 && day <= last && ((word(index >>> 5) >>> (index & 31)) & 1) === 1;
    },
    rank: (day) => {
      if (day < first) return 0;
      const index = Math.min(day, last) - first;
      return rankBefore(index >>> 5) + countBits(word(index >>> 5) & (-1 >>> (31 - (index & 31))));
    },
    select: (rank) => {
      if (rank < 1 || rank > rankBefore(words.length)) return undefined;
      let low = 0;
      let high = words.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if (rankBefore(middle) < rank) low = middle;
        else high = middle - 1;
      }
      // Clearing the lowest set bit passes over one member of the word.
      let rest = word(low);
      for (let passed = rankBefore(low) + 1; passed < rank; passed++) rest &= rest - 1;
      return first + low * 32 + 31 - Math.clz32(rest & -rest);
    },
  };
}
