/** A table of counts: rows and columns by name. */
export interface CountTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By row, then by column. */
  readonly counts: readonly (readonly number[])[];
}

/** A table that may be shown with its totals. What would point at someone is `undefined`. */
export interface SuppressedTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly counts: readonly (readonly (number | undefined)[])[];
  readonly rowTotals: readonly (number | undefined)[];
  readonly columnTotals: readonly (number | undefined)[];
  readonly total: number | undefined;
}

type Place = readonly [row: number, column: number];

/**
 * A table of counts and totals without the small ones. Counts and totals from 1 to `k - 1` are left out, and with them
 * as many others as it takes so that none of them follows from what is left: wherever one is missing from a row or a
 * column, others are too, and together they come to `k` or more.
 *
 * @example
 * const table = { rows: ['A', 'B', 'C'], columns: ['x', 'y', 'z'], counts: [[2, 40, 60], [30, 50, 70], [80, 90, 99]] }
 * suppressSmallCells(table, { k: 5 }).counts // => [[undefined, undefined, 60], [undefined, undefined, 70], [80, 90, 99]]
 * suppressSmallCells(table, { k: 2 }).counts // => table.counts
 */
export function suppressSmallCells(
  { rows, columns, counts }: CountTable,
  { k }: { readonly k: number },
): SuppressedTable {
  const [height, width] = [rows.length, columns.length];
  const full = withTotals(counts, width);
  const hidden = full.map((row) => row.map((count) => count > 0 && count < k));
  const lines: readonly (readonly Place[])[] = [
    ...full.map((row, at) => row.map((_, column): Place => [at, column])),
    ...Array.from({ length: width + 1 }, (_, column) => full.map((_row, at): Place => [at, column])),
  ];
  for (let changed = true; changed; ) {
    changed = false;
    for (const line of lines) changed = protectLine(line, full, hidden, k) || changed;
    changed = protectBridges(full, hidden) || changed;
  }
  const shown = full.map((row, at) => row.map((count, column) => (hidden[at]?.[column] ? undefined : count)));
  return {
    rows,
    columns,
    counts: shown.slice(0, height).map((row) => row.slice(0, width)),
    rowTotals: shown.slice(0, height).map((row) => row[width]),
    columnTotals: shown[height]?.slice(0, width) ?? [],
    total: shown[height]?.[width],
  };
}

/** Totals are counts like any other: they stand in a last row and a last column. */
function withTotals(counts: CountTable['counts'], width: number): number[][] {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const withRowTotals = counts.map((row) => [...row, sum(row)]);
  const columnTotals = Array.from({ length: width + 1 }, (_, column) =>
    sum(withRowTotals.map((row) => row[column] ?? 0)),
  );
  return [...withRowTotals, columnTotals];
}

const countAt = (counts: CountTable['counts'], [row, column]: Place) => counts[row]?.[column] ?? 0;
const isHidden = (hidden: readonly (readonly boolean[])[], [row, column]: Place) => hidden[row]?.[column] === true;

function hide(hidden: boolean[][], [row, column]: Place): void {
  const cells = hidden[row];
  if (cells !== undefined) cells[column] = true;
}

/** Hides the next smallest counts of a row or column until what is hidden there is several and large enough. */
function protectLine(line: readonly Place[], counts: CountTable['counts'], hidden: boolean[][], k: number): boolean {
  let changed = false;
  for (;;) {
    const gone = line.filter((place) => isHidden(hidden, place));
    const together = gone.reduce((total, place) => total + countAt(counts, place), 0);
    if (gone.length === 0 || (gone.length > 1 && together >= k)) return changed;
    const [next] = smallestFirst(line, counts).filter((place) => !isHidden(hidden, place));
    if (next === undefined) return changed;
    hide(hidden, next);
    changed = true;
  }
}

function smallestFirst(line: readonly Place[], counts: CountTable['counts']): readonly Place[] {
  return [...line].sort((one, other) => countAt(counts, one) - countAt(counts, other));
}

/**
 * Rows and columns joined by their hidden cells make a graph. A hidden cell that is the only link between two parts of
 * it follows from the totals of one part, although no single row or column gives it away: another link is hidden.
 */
function protectBridges(counts: CountTable['counts'], hidden: boolean[][]): boolean {
  const places = counts.flatMap((row, at) => row.map((_, column): Place => [at, column]));
  for (const bridge of places.filter((place) => isHidden(hidden, place))) {
    const near = rowsAndColumnsNear(bridge, places, hidden);
    if (near.has(columnName(bridge))) continue;
    const links = places.filter((place) => near.has(rowName(place)) !== near.has(columnName(place)));
    const [next] = smallestFirst(links, counts).filter((place) => !isHidden(hidden, place));
    if (next === undefined) continue;
    hide(hidden, next);
    return true;
  }
  return false;
}

const rowName = ([row]: Place) => `row ${row}`;
const columnName = ([, column]: Place) => `column ${column}`;

/** What hangs together with the row of a hidden cell when that cell is taken away. */
function rowsAndColumnsNear(cut: Place, places: readonly Place[], hidden: boolean[][]): ReadonlySet<string> {
  const links = places.filter((place) => isHidden(hidden, place) && !(place[0] === cut[0] && place[1] === cut[1]));
  const reached = new Set([rowName(cut)]);
  for (let before = 0; before !== reached.size; ) {
    before = reached.size;
    for (const link of links) {
      if (reached.has(rowName(link))) reached.add(columnName(link));
      else if (reached.has(columnName(link))) reached.add(rowName(link));
    }
  }
  return reached;
}
