import {
  addDays,
  type CivilDate,
  checkSession,
  type OpeningLog,
  type OpeningRecord,
  type Suspension,
} from '@hutong/calendar';
import { jsonPointer } from '../json-pointer.ts';
import type { ModelProblem } from '../model-error.ts';
import { clockOf, readCell } from './cell-reading.ts';
import type { Ledger } from './ledger.ts';
import { findTable, type LedgerTable } from './ledger-table.ts';
import {
  type Cell,
  defaultLimits,
  readWorkbook,
  type SheetToWrite,
  type WorkbookLimits,
  writeWorkbook,
} from './workbook.ts';

/** 开放记录: one row an opening; a day that could not be opened has its reason. */
export const openingLedger: Omit<Ledger, 'kind'> = {
  sheet: '开放记录',
  aliases: ['开放台账', '开放登记', '值班记录'],
  title: { zh: '开放记录', en: 'log of openings' },
  columns: [
    { heading: '日期', aliases: ['开放日期'], field: 'date', form: { kind: 'date' }, needed: true },
    { heading: '开门时间', aliases: ['开放时间', '开始时间', '起'], field: 'start', form: { kind: 'text' } },
    { heading: '关门时间', aliases: ['结束时间', '关闭时间', '止'], field: 'end', form: { kind: 'text' } },
    { heading: '备注', aliases: ['说明'], field: 'note', form: { kind: 'text' } },
    { heading: '停开原因', aliases: ['停止开放原因'], field: 'suspension', form: { kind: 'text' } },
  ],
};

/** What came of a workbook with a log of openings. There is no log while any row has a problem. */
export type OpeningLogImport =
  | { readonly log: OpeningLog; readonly problems: readonly [] }
  | { readonly log?: undefined; readonly problems: readonly ModelProblem[] };

/** What a log is read with: the days that it speaks for. Days without a row were closed. */
export interface OpeningLogOptions {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly limits?: WorkbookLimits;
}

/** What one row says. */
interface OpeningRow {
  readonly date: CivilDate;
  readonly session?: readonly [string, string];
  readonly note?: string;
  readonly suspension?: string;
}

/**
 * Reads a log of openings out of an xlsx workbook. A row that is missing or wrong would make an open day a closed one,
 * so a log with any problem is not a log.
 *
 * @throws ModelError `tooLarge` or `invalidWorkbook` for a file that cannot be taken in at all.
 *
 * @example
 * const log = { from: '2025-05-01', to: '2025-05-02', days: [{ date: '2025-05-02', sessions: [['09:00', '12:00']] }], suspensions: [] }
 * const read = await importOpeningLog(await exportOpeningLog(log), { from: log.from, to: log.to })
 * read.log // => log
 */
export async function importOpeningLog(workbook: Uint8Array, options: OpeningLogOptions): Promise<OpeningLogImport> {
  const sheets = await readWorkbook(workbook, options.limits ?? defaultLimits);
  const table = findTable(sheets, openingLedger);
  if ('code' in table) return { problems: [table] };
  const readings = table.rows.map((row) => readOpening(row, table, options));
  const problems = readings.flatMap((reading) => ('code' in reading ? [reading] : []));
  if (problems.length > 0) return { problems };
  const rows = readings.flatMap((reading) => ('code' in reading ? [] : [reading]));
  const { from, to } = options;
  return { log: { from, to, days: daysOf(rows), suspensions: suspensionsOf(rows) }, problems: [] };
}

function readOpening(
  { number, cells }: LedgerTable['rows'][number],
  table: LedgerTable,
  { from, to }: OpeningLogOptions,
): OpeningRow | ModelProblem {
  const cellOf = (heading: string): Cell => {
    const at = table.positions.get(heading);
    return (at === undefined ? undefined : cells[at]) ?? { kind: 'empty' };
  };
  const problem = (heading: string, expected: string): ModelProblem => ({
    code: 'invalidValue',
    message: `\`${heading}\` cannot be read`,
    path: jsonPointer([table.sheet, number, heading]),
    expected,
    received: 'another value',
  });
  const date = readCell(cellOf('日期'), { kind: 'date' }, () => 'none');
  if (!date.found) return problem('日期', date.expected);
  const day = date.value as CivilDate;
  if (day < from || day > to) return problem('日期', `a day from ${from} to ${to}`);
  const [start, end] = [clockIn(cellOf('开门时间')), clockIn(cellOf('关门时间'))];
  if ((start === undefined) !== (end === undefined)) return problem('关门时间', 'both times, or neither');
  if (start !== undefined && end !== undefined && !checkSession([start, end]).valid) {
    return problem('关门时间', 'HH:mm, after the opening; 25:00 for 01:00 of the next day');
  }
  const [note, suspension] = [wordsIn(cellOf('备注')), wordsIn(cellOf('停开原因'))];
  return {
    date: day,
    ...(start === undefined || end === undefined ? {} : { session: [start, end] as const }),
    ...(note === undefined ? {} : { note }),
    ...(suspension === undefined ? {} : { suspension }),
  };
}

/** A time as text or as a time of the workbook; anything else is left for the check of the session. */
function clockIn(cell: Cell): string | undefined {
  switch (cell.kind) {
    case 'empty':
      return undefined;
    case 'time':
    case 'moment':
      return clockOf(cell.minutes);
    case 'number':
      return cell.number >= 0 && cell.number < 1.5 ? clockOf(Math.round(cell.number * 24 * 60)) : 'no time';
    case 'text':
      return cell.text.replace('：', ':').replace(/^(\d):/, '0$1:');
    default:
      return 'no time';
  }
}

function wordsIn(cell: Cell): string | undefined {
  const reading = cell.kind === 'empty' ? undefined : readCell(cell, { kind: 'text' }, () => 'none');
  return reading?.found ? String(reading.value).replaceAll(/\s*\n\s*/g, ' ') : undefined;
}

/** Openings of a day are one record, with the first remark that stands beside any of them. */
function daysOf(rows: readonly OpeningRow[]): readonly OpeningRecord[] {
  const dates = [...new Set(rows.map(({ date }) => date))];
  const byDate = new Map<CivilDate, OpeningRow[]>(dates.map((date) => [date, []]));
  for (const row of rows) byDate.get(row.date)?.push(row);
  return [...byDate]
    .map(([date, ofDay]): OpeningRecord => {
      const note = ofDay.find((row) => row.note !== undefined)?.note;
      const sessions = ofDay.flatMap(({ session }) => (session === undefined ? [] : [session]));
      return { date, sessions, ...(note === undefined ? {} : { note }) };
    })
    .filter(({ sessions, note }) => sessions.length > 0 || note !== undefined)
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** Days in a row that were not opened for one reason are one suspension. */
function suspensionsOf(rows: readonly OpeningRow[]): readonly Suspension[] {
  const days = rows.flatMap(({ date, suspension }) => (suspension === undefined ? [] : [{ date, reason: suspension }]));
  days.sort((one, other) => (one.date < other.date ? -1 : 1));
  const suspensions: { from: CivilDate; to: CivilDate; reason: string }[] = [];
  for (const { date, reason } of days) {
    const last = suspensions.at(-1);
    if (last !== undefined && last.reason === reason && date <= addDays(last.to, 1)) last.to = date;
    else suspensions.push({ from: date, to: date, reason });
  }
  return suspensions;
}

/**
 * Writes a log of openings as a ledger: one row an opening, one row a day that could not be opened.
 *
 * @example
 * (await exportOpeningLog({ from: '2025-05-01', to: '2025-05-02', days: [], suspensions: [] })).length > 0 // => true
 */
export async function exportOpeningLog(log: OpeningLog): Promise<Uint8Array> {
  return writeWorkbook([openingSheet(openingRows(log))]);
}

/** The sheet of the log with its headings. */
export function openingSheet(rows: SheetToWrite['rows']): SheetToWrite {
  const columns = openingLedger.columns.map(({ heading, form, needed }) => ({
    heading: needed === true ? `${heading}*` : heading,
    width: 14,
    form: form.kind === 'date' ? ('date' as const) : ('text' as const),
  }));
  return { name: openingLedger.sheet, columns, rows };
}

function openingRows({ days, suspensions }: OpeningLog): SheetToWrite['rows'] {
  const reasonOn = (date: CivilDate) => suspensions.find(({ from, to }) => from <= date && date <= to)?.reason;
  const recorded = new Set(days.map(({ date }) => date));
  const rows = days.flatMap(({ date, sessions, note }) => {
    const reason = reasonOn(date);
    if (sessions.length === 0) return [[date, undefined, undefined, note, reason]];
    return sessions.map(([start, end], at) => [
      date,
      start,
      end,
      at === 0 ? note : undefined,
      at === 0 ? reason : undefined,
    ]);
  });
  const unopened = suspensions.flatMap(({ from, to, reason }) =>
    daysFrom(from, to)
      .filter((date) => !recorded.has(date))
      .map((date) => [date, undefined, undefined, undefined, reason]),
  );
  return [...rows, ...unopened].sort((one, other) => String(one[0]).localeCompare(String(other[0]), 'en'));
}

function daysFrom(from: CivilDate, to: CivilDate): readonly CivilDate[] {
  const days: CivilDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date);
  return days;
}
