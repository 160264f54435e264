import type { RecordOf } from '../dossier/dossier-records.ts';
import { placedRecords } from '../dossier/dossier-records.ts';
import { problemsOf } from '../dossier/schema-problems.ts';
import type { StationDossier } from '../dossier/station-dossier.ts';
import { recordSchemas } from '../entities/record-schemas.ts';
import { recordFields } from '../fields/record-fields.ts';
import { jsonPointer } from '../json-pointer.ts';
import type { ModelProblem } from '../model-error.ts';
import { type ReferenceFinder, readCell } from './cell-reading.ts';
import { everydayLedgers, type LedgerKind } from './everyday-ledgers.ts';
import { fieldSet } from './field-path.ts';
import type { Ledger, LedgerColumn } from './ledger.ts';
import { findTable, type LedgerTable } from './ledger-table.ts';
import { type Cell, defaultLimits, readWorkbook, type WorkbookLimits } from './workbook.ts';

/** What came of a workbook. Good rows are records whatever is wrong with the others. */
export interface LedgerImport<Kind extends LedgerKind> {
  readonly records: readonly RecordOf<Kind>[];
  /** Each at its sheet, row and heading: `/走访台账/12/走访时间`. */
  readonly problems: readonly ModelProblem[];
  /** Headings that stand for no field and were left out. */
  readonly ignored: readonly string[];
}

/** What a workbook is read with. */
export interface LedgerImportOptions {
  /** The dossier whose people and minors the rows name. Without it rows have to give ids. */
  readonly dossier?: StationDossier;
  /** What the ids of rows without one begin with; the number of the row follows. */
  readonly idPrefix: string;
  readonly limits?: WorkbookLimits;
}

/**
 * Reads a ledger out of an xlsx workbook. The sheet is found by its name, the headings by theirs, wherever they stand
 * in the first rows; a row that cannot be read is told of and left out.
 *
 * @throws ModelError `tooLarge` or `invalidWorkbook` for a file that cannot be taken in at all.
 *
 * @example
 * const rows = await exportLedger('activity', [{ id: 'a-1', title: '示例活动', kind: 'familyEducation', startsOn: '2025-05-10', status: 'held' }])
 * const { records } = await importLedger('activity', rows, { idPrefix: 'row-' })
 * records.map(({ title }) => title) // => ['示例活动']
 */
export async function importLedger<Kind extends LedgerKind>(
  kind: Kind,
  workbook: Uint8Array,
  options: LedgerImportOptions,
): Promise<LedgerImport<Kind>> {
  const sheets = await readWorkbook(workbook, options.limits ?? defaultLimits);
  const ledger = everydayLedgers[kind];
  const table = findTable(sheets, ledger);
  if ('code' in table) return { records: [], problems: [table], ignored: [] };
  const find = referenceFinder(options.dossier);
  const rows = table.rows.map((row) => readRow(row, table, ledger, find, options.idPrefix));
  return {
    records: rows.flatMap(({ record }) => (record === undefined ? [] : [record as RecordOf<Kind>])),
    problems: rows.flatMap(({ problems }) => problems),
    ignored: table.ignored,
  };
}

interface ReadRow {
  readonly record?: object;
  readonly problems: readonly ModelProblem[];
}

type NumberedRow = LedgerTable['rows'][number];

function readRow(
  row: NumberedRow,
  table: LedgerTable,
  ledger: Ledger,
  find: ReferenceFinder,
  idPrefix: string,
): ReadRow {
  const problems: ModelProblem[] = [];
  let record: Readonly<Record<string, unknown>> = { id: `${idPrefix}${row.number}` };
  let socialWorkMinutes: unknown;
  for (const column of ledger.columns) {
    const at = table.positions.get(column.heading);
    const cell: Cell = (at === undefined ? undefined : row.cells[at]) ?? { kind: 'empty' };
    if (cell.kind === 'empty') {
      if (column.whenBlank !== undefined) record = fieldSet(record, column.field, column.whenBlank);
      else if (column.needed)
        problems.push(cellProblem(table, row, column, 'missingField', 'a value', 'an empty cell'));
      continue;
    }
    const reading = readCell(cell, column.form, find);
    if (!reading.found) {
      const problem = cellProblem(table, row, column, 'invalidValue', reading.expected, 'another value');
      problems.push(reading.hint === undefined ? problem : { ...problem, hint: reading.hint });
    } else if (column.form.kind === 'childSocialWorkMinutes') {
      socialWorkMinutes = reading.value;
    } else {
      record = fieldSet(record, column.field, reading.value);
    }
  }
  if (typeof socialWorkMinutes === 'number')
    record = { ...record, courses: coursesOf(record.minutes, socialWorkMinutes) };
  if (problems.length > 0) return { problems };
  const result = recordSchemas[ledger.kind].safeParse(record);
  if (result.success) return { record: result.data, problems: [] };
  return { problems: schemaProblems(result.error.issues, record, table, row, ledger) };
}

/** A ledger knows how much of a training was child social work, and no single courses. */
function coursesOf(minutes: unknown, socialWork: number): readonly object[] {
  const rest = typeof minutes === 'number' ? minutes - socialWork : 0;
  return [
    { title: '儿童社会工作课程', minutes: socialWork, childSocialWork: true },
    ...(rest > 0 ? [{ title: '其他课程', minutes: rest, childSocialWork: false }] : []),
  ];
}

function schemaProblems(
  issues: Parameters<typeof problemsOf>[0],
  record: object,
  table: LedgerTable,
  row: NumberedRow,
  ledger: Ledger,
): readonly ModelProblem[] {
  return problemsOf(issues, record, recordFields[ledger.kind]).map((problem) => {
    const field = problem.path.slice(1).replaceAll('/', '.');
    const column = ledger.columns.find((one) => field === one.field || field.startsWith(`${one.field}.`));
    return { ...problem, path: jsonPointer([table.sheet, row.number, column?.heading ?? field]) };
  });
}

function cellProblem(
  table: LedgerTable,
  row: NumberedRow,
  column: LedgerColumn,
  code: ModelProblem['code'],
  expected: string,
  received: string,
): ModelProblem {
  return {
    code,
    message: `\`${column.heading}\` cannot be read`,
    path: jsonPointer([table.sheet, row.number, column.heading]),
    expected,
    received,
  };
}

/** Finds people, minors and cases of a dossier by id, or by name where only one has it. */
function referenceFinder(dossier: StationDossier | undefined): ReferenceFinder {
  const ids = new Set<string>();
  const byName = new Map<string, string | 'several'>();
  for (const { kind, id, record } of dossier === undefined ? [] : placedRecords(dossier)) {
    ids.add(`${kind} ${id}`);
    if (typeof record.name !== 'string') continue;
    const name = `${kind} ${record.name}`;
    byName.set(name, byName.has(name) ? 'several' : id);
  }
  return (kind, text) => (ids.has(`${kind} ${text}`) ? text : (byName.get(`${kind} ${text}`) ?? 'none'));
}
