import { jsonPointer } from '../json-pointer.ts';
import type { ModelProblem } from '../model-error.ts';
import type { Ledger } from './ledger.ts';
import type { Cell, Sheet } from './workbook.ts';

/** What a ledger is found by. */
type LedgerHeadings = Pick<Ledger, 'sheet' | 'aliases' | 'columns'>;

/** Where the table of a ledger stands in a workbook. */
export interface LedgerTable {
  readonly sheet: string;
  /** Position of each column by its heading. */
  readonly positions: ReadonlyMap<string, number>;
  /** Headings that stand for no column. */
  readonly ignored: readonly string[];
  /** The rows below the headings that hold anything, with their numbers as the workbook shows them. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly Cell[] }[];
}

/** Titles, dates and remarks often stand above the headings. */
const ROWS_ABOVE = 10;

/**
 * Headings as they are compared: without blanks, stars and what stands in brackets.
 *
 * @example
 * plainHeading(' * 走访 时间（必填）') // => '走访时间'
 */
export function plainHeading(text: string): string {
  return text.replaceAll(/[（(][^）)]*[）)]|[\s*＊:：]/g, '').toLowerCase();
}

/** Finds the sheet and the headings of a ledger, or says what is missing. */
export function findTable(sheets: readonly Sheet[], ledger: LedgerHeadings): LedgerTable | ModelProblem {
  const names = [ledger.sheet, ...ledger.aliases];
  const named = sheets.find(({ name }) => names.includes(name.trim()));
  // A workbook of one sheet holds the ledger, whatever the sheet is called.
  const sheet = named ?? (sheets.length === 1 ? sheets[0] : undefined);
  if (sheet === undefined) {
    return {
      code: 'unknownSheet',
      message: `the workbook has no sheet \`${ledger.sheet}\``,
      path: '',
      expected: `a sheet named ${names.join('、')}`,
      received: `${sheets.length} others`,
    };
  }
  const candidates = sheet.rows.slice(0, ROWS_ABOVE).map((row) => positionsIn(row, ledger));
  const best = candidates.reduce(
    (most, { positions }, at) => (positions.size > (candidates[most]?.positions.size ?? 0) ? at : most),
    0,
  );
  const { positions, ignored } = candidates[best] ?? { positions: new Map<string, number>(), ignored: [] };
  const missing = ledger.columns.filter(
    ({ heading, needed, whenBlank }) => needed && whenBlank === undefined && !positions.has(heading),
  );
  if (missing.length > 0) {
    return {
      code: 'missingColumn',
      message: `the sheet has no column for ${missing.map(({ heading }) => `\`${heading}\``).join(', ')}`,
      path: jsonPointer([sheet.name, best + 1]),
      expected: missing.map(({ heading, aliases }) => [heading, ...aliases].join(' / ')).join('; '),
      received: 'other headings',
    };
  }
  const rows = sheet.rows
    .map((cells, at) => ({ number: at + 1, cells }))
    .slice(best + 1)
    .filter(({ cells }) => cells.some(({ kind }) => kind !== 'empty'));
  return { sheet: sheet.name, positions, ignored, rows };
}

function positionsIn(row: readonly Cell[], ledger: LedgerHeadings) {
  const positions = new Map<string, number>();
  const ignored: string[] = [];
  row.forEach((cell, at) => {
    if (cell.kind !== 'text') return;
    const name = plainHeading(cell.text);
    // A heading may be another column's alias, so own headings come first.
    const column =
      ledger.columns.find(({ heading }) => plainHeading(heading) === name) ??
      ledger.columns.find(({ aliases }) => aliases.some((alias) => plainHeading(alias) === name));
    if (column === undefined || positions.has(column.heading)) ignored.push(cell.text);
    else positions.set(column.heading, at);
  });
  return { positions, ignored };
}
