import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountTable, type SuppressedTable, suppressSmallCells } from './small-cells.ts';

const named = (counts: readonly (readonly number[])[]): CountTable => ({
  rows: counts.map((_, row) => `row ${row}`),
  columns: (counts[0] ?? []).map((_, column) => `column ${column}`),
  counts,
});

const tables = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([height, width]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 25 }), { minLength: width, maxLength: width }), {
    minLength: height,
    maxLength: height,
  }),
);

function grid({ counts, rowTotals, columnTotals, total }: SuppressedTable): (number | undefined)[][] {
  return [...counts.map((row, at) => [...row, rowTotals[at]]), [...columnTotals, total]];
}

/** The hidden cells that follow from the shown ones, by elimination: the reader with pencil and paper. */
function deducible(cells: readonly (readonly (number | undefined)[])[]): number {
  const unknowns = cells.flatMap((row, at) =>
    row.flatMap((count, column) => (count === undefined ? [`${at},${column}`] : [])),
  );
  const equation = (places: readonly string[]) =>
    unknowns.map((name) => {
      const at = places.indexOf(name);
      return at === -1 ? 0 : at === places.length - 1 ? -1 : 1;
    });
  const width = cells[0]?.length ?? 0;
  const matrix: number[][] = [
    ...cells.map((row, at) => equation(row.map((_, column) => `${at},${column}`))),
    ...Array.from({ length: width }, (_, column) => equation(cells.map((_row, at) => `${at},${column}`))),
  ];
  let rank = 0;
  for (let column = 0; column < unknowns.length; column++) {
    const pivot = matrix.findIndex((row, at) => at >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot === -1) continue;
    const chosen = (matrix[pivot] ?? []).map((value) => value / ((matrix[pivot] ?? [])[column] ?? 1));
    matrix[pivot] = matrix[rank] ?? [];
    matrix[rank] = chosen;
    for (let row = 0; row < matrix.length; row++) {
      const factor = matrix[row]?.[column] ?? 0;
      if (row !== rank && factor !== 0)
        matrix[row] = (matrix[row] ?? []).map((value, at) => value - factor * (chosen[at] ?? 0));
    }
    rank++;
  }
  return matrix.filter((row) => row.filter((value) => Math.abs(value) > 1e-9).length === 1).length;
}

describe('a table without small cells', () => {
  it('shows a single count of one to nobody', () => {
    expect(suppressSmallCells(named([[1, 20, 30]]), { k: 5 }).counts[0]?.[0]).toBeUndefined();
  });

  it('does not give the count away by the total of its row or column', () => {
    const shown = suppressSmallCells(
      named([
        [1, 20, 30],
        [20, 20, 20],
        [30, 30, 30],
      ]),
      { k: 5 },
    );
    expect(shown.counts).toEqual([
      [undefined, undefined, 30],
      [undefined, undefined, 20],
      [30, 30, 30],
    ]);
    expect(shown.rowTotals).toEqual([51, 60, 90]);
  });

  it('leaves out a total that is small itself', () => {
    const shown = suppressSmallCells(
      named([
        [1, 1],
        [40, 50],
      ]),
      { k: 5 },
    );
    expect(shown.rowTotals[0]).toBeUndefined();
  });

  it('is whole when nothing is small', () => {
    const counts = [
      [5, 0],
      [12, 9],
    ];
    expect(suppressSmallCells(named(counts), { k: 5 })).toMatchObject({ counts, rowTotals: [5, 21], total: 26 });
  });

  it('never shows a count from 1 to k - 1', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 2, max: 10 }), (counts, k) => {
        const shown = grid(suppressSmallCells(named(counts), { k })).flat();
        expect(shown.filter((count) => count !== undefined && count > 0 && count < k)).toEqual([]);
      }),
    );
  });

  it('never lets a hidden count be computed from what is shown', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 2, max: 10 }), (counts, k) => {
        expect(deducible(grid(suppressSmallCells(named(counts), { k })))).toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});
