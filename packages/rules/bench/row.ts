import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** One line of the table of performance: what was measured, and what has to be reached. */
export interface Row {
  readonly work: string;
  readonly ours: string;
  readonly against: string;
  readonly theirs: string;
  readonly ratio: number;
  /** `at least`: how many times faster; `at most`: how many times the cost. */
  readonly target: { readonly bound: 'at least' | 'at most'; readonly ratio: number } | undefined;
}

const file = new URL('../dist/bench.json', import.meta.url);

/** Prints rows as a table and adds them to `dist/bench.json`, where a later run of the same work takes their place. */
export function report(rows: readonly Row[]): void {
  console.table(
    rows.map(({ work, ours, against, theirs, ratio, target }) => ({
      work,
      ours,
      against,
      theirs,
      ratio: ratio.toFixed(2),
      'to reach': target === undefined ? '-' : `${target.bound} ${target.ratio}`,
      reached: target === undefined ? '-' : reaches(ratio, target) ? 'yes' : 'NO',
    })),
  );
  const before = readRows().filter(
    (row) => !rows.some(({ work, against }) => row.work === work && row.against === against),
  );
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, `${JSON.stringify([...before, ...rows], null, 2)}\n`);
}

function reaches(ratio: number, { bound, ratio: wanted }: NonNullable<Row['target']>): boolean {
  return bound === 'at least' ? ratio >= wanted : ratio <= wanted;
}

function readRows(): readonly Row[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as readonly Row[];
  } catch {
    return [];
  }
}

/** Nanoseconds for one of `count` pieces of work that took so many milliseconds together. */
export function nanosecondsEach(milliseconds: number, count: number): string {
  return `${Math.round((milliseconds * 1e6) / count).toLocaleString('en')} ns`;
}
