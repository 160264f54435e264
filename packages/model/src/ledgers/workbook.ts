import { type CivilDate, fromDayNumber, toDayNumber } from '@hutong/calendar';
import { readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { ModelError, type ModelErrorCode } from '../model-error.ts';
import { unpackedSize } from './zip-directory.ts';

// The only module that knows the workbook library, so that another can take its place.

/** What a cell holds. A formula is never run: what counts is the value that was stored with it. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'flag'; readonly flag: boolean }
  /** A day and a time of day, as the sheet shows them; `minutes` since midnight. */
  | { readonly kind: 'moment'; readonly day: CivilDate; readonly minutes: number }
  /** A time without a day, in minutes; beyond 24 hours it counts on. */
  | { readonly kind: 'time'; readonly minutes: number }
  /** A formula without a stored value, or an error such as `#REF!`. */
  | { readonly kind: 'unusable'; readonly why: 'formula' | 'error' };

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** How large a workbook may be, before and after unpacking. */
export interface WorkbookLimits {
  readonly bytes: number;
  readonly unpackedBytes: number;
  readonly rows: number;
}

/** Twenty megabytes, two hundred unpacked, a hundred thousand rows a sheet. */
export const defaultLimits: WorkbookLimits = { bytes: 20_000_000, unpackedBytes: 200_000_000, rows: 100_000 };

const MINUTES_A_DAY = 24 * 60;
/** Day 0 of a workbook's dates, and the day that stands for a time without one. */
const WORKBOOK_DAY_ZERO = toDayNumber('1899-12-30' as CivilDate);
const TIME_DAY = toDayNumber('1899-12-31' as CivilDate);
/** A workbook that only holds times reaches into the first days of 1900. */
const LAST_TIME_DAY = TIME_DAY + 2;

/**
 * Reads the sheets of an xlsx workbook. Macros are left in the file, formulas are not run, links are not followed.
 *
 * @throws ModelError `tooLarge` beyond the limits, found out before anything is unpacked; `invalidWorkbook` for a file
 * that is no xlsx workbook, is damaged or has a password.
 */
export async function readWorkbook(bytes: Uint8Array, limits: WorkbookLimits): Promise<readonly Sheet[]> {
  if (bytes.length > limits.bytes) throw refused('tooLarge', `at most ${limits.bytes} bytes`, `${bytes.length} bytes`);
  const unpacked = unpackedSize(bytes);
  if (unpacked === undefined) throw refused('invalidWorkbook', 'an xlsx workbook', 'another file');
  if (unpacked > limits.unpackedBytes) {
    throw refused('tooLarge', `at most ${limits.unpackedBytes} bytes unpacked`, `${unpacked} bytes`);
  }
  const workbook = await readXlsx(bytes, { maxRows: limits.rows + 1 }).catch(() => {
    // The library's message may quote the file.
    throw refused('invalidWorkbook', 'an xlsx workbook without a password', 'a file that cannot be read');
  });
  return workbook.sheets.map(({ name, rows, cells }) => {
    if (rows.length > limits.rows) throw refused('tooLarge', `at most ${limits.rows} rows`, 'more rows');
    return {
      name,
      rows: rows.map((row, at) => row.map((value, column) => cellOf(value, cells?.get(`${at},${column}`)?.type))),
    };
  });
}

function refused(code: ModelErrorCode, expected: string, received: string): ModelError {
  return new ModelError([{ code, message: 'the workbook cannot be taken in', path: '', expected, received }]);
}

function cellOf(value: unknown, type: string | undefined): Cell {
  if (type === 'error') return { kind: 'unusable', why: 'error' };
  if (value === null || value === undefined) {
    return type === 'formula' ? { kind: 'unusable', why: 'formula' } : { kind: 'empty' };
  }
  switch (typeof value) {
    case 'string':
      return value.trim() === '' ? { kind: 'empty' } : { kind: 'text', text: value.trim() };
    case 'number':
      return { kind: 'number', number: value };
    case 'boolean':
      return { kind: 'flag', flag: value };
    default:
      return value instanceof Date ? momentCell(value.getTime()) : { kind: 'unusable', why: 'error' };
  }
}

/** The library gives the clock of the sheet as if it were UTC. Excel rounds times, so seconds go to the next minute. */
function momentCell(milliseconds: number): Cell {
  const total = Math.round(milliseconds / 60_000);
  const day = Math.floor(total / MINUTES_A_DAY);
  const minutes = total - day * MINUTES_A_DAY;
  if (!Number.isFinite(total)) return { kind: 'unusable', why: 'error' };
  if (day <= LAST_TIME_DAY) return { kind: 'time', minutes: Math.max(0, day - TIME_DAY) * MINUTES_A_DAY + minutes };
  return { kind: 'moment', day: fromDayNumber(day), minutes };
}

/**
 * The day of a number in a column of dates: workbooks count days from the end of 1899.
 *
 * @example
 * dayOfSerial(45750) // => '2025-04-03'
 */
export function dayOfSerial(serial: number): CivilDate {
  return fromDayNumber(WORKBOOK_DAY_ZERO + Math.floor(serial));
}

/** A column as it is written. */
export interface SheetColumn {
  readonly heading: string;
  readonly width: number;
  readonly form: 'text' | 'date' | 'number';
  /** The words that a cell may hold; offered as a list. */
  readonly choices?: readonly string[];
}

/** A sheet as it is written. A date is written as a date, everything else as it is; text never becomes a formula. */
export interface SheetToWrite {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

/** Rows of a template for which the lists of words are offered. */
const ROWS_WITH_CHOICES = 1000;
/** Longer lists do not fit into a cell's own list. */
const LONGEST_CHOICES = 255;

/** Writes a workbook: headings in bold that stay in sight, dates as dates, lists of words to choose from. */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(writtenSheet) });
}

function writtenSheet({ name, columns, rows }: SheetToWrite): WriteSheet {
  const bold = columns.map((_, column) => [`0,${column}`, { style: { font: { bold: true } } }] as const);
  return {
    name,
    columns: columns.map(({ width, form }) => ({
      width,
      ...(form === 'date' ? { numFmt: 'yyyy-mm-dd' } : {}),
    })),
    rows: [
      columns.map(({ heading }) => heading),
      ...rows.map((row) => row.map((value, at) => writtenValue(value, columns[at]?.form))),
    ],
    cells: new Map(bold),
    freezePane: { rows: 1 },
    dataValidations: columns.flatMap(({ choices }, column) => {
      if (choices === undefined || choices.join(',').length > LONGEST_CHOICES) return [];
      const letter = columnLetters(column);
      return [
        {
          type: 'list' as const,
          values: [...choices],
          range: `${letter}2:${letter}${ROWS_WITH_CHOICES}`,
          allowBlank: true,
          // Local codes and several words in a cell are allowed, so the list only offers.
          showErrorMessage: false,
        },
      ];
    }),
  };
}

function writtenValue(
  value: string | number | undefined,
  form: SheetColumn['form'] | undefined,
): string | number | null {
  if (value === undefined) return null;
  const isDay = form === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDay ? toDayNumber(value as CivilDate) - WORKBOOK_DAY_ZERO : value;
}

/**
 * The letters of a column, counted from 0.
 *
 * @example
 * columnLetters(0) // => 'A'
 * columnLetters(27) // => 'AB'
 */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnLetters(Math.floor(column / 26) - 1)}${letter}`;
}
