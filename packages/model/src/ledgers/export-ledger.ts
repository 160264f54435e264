import { isCivilDate, wallTimeOf } from '@hutong/calendar';
import { type CodeList, wordsForCode } from '../code-list.ts';
import { recordCategories } from '../code-lists/record-categories.ts';
import { recordKinds as offenceKinds } from '../code-lists/record-kinds.ts';
import type { RecordOf } from '../dossier/dossier-records.ts';
import { everydayLedgers, type LedgerKind } from './everyday-ledgers.ts';
import { fieldGet } from './field-path.ts';
import type { CellForm, Ledger, LedgerColumn } from './ledger.ts';
import { type SheetColumn, type SheetToWrite, writeWorkbook } from './workbook.ts';

/**
 * Writes records as a ledger, in Chinese, one row a record. People and minors appear by their ids: a workbook goes
 * where nobody sees who opens it.
 *
 * @example
 * (await exportLedger('visit', [])).length > 0 // => true
 */
export async function exportLedger<Kind extends LedgerKind>(
  kind: Kind,
  records: readonly RecordOf<Kind>[],
): Promise<Uint8Array> {
  const ledger = everydayLedgers[kind];
  const rows = records.map((record) =>
    ledger.columns.map(({ field, form }) =>
      writtenCell(fieldGet(record as unknown as Readonly<Record<string, unknown>>, field), form),
    ),
  );
  return writeWorkbook([ledgerSheet(ledger, rows)]);
}

/** The sheet of a ledger with its headings and the words to choose from. */
export function ledgerSheet(ledger: Ledger, rows: SheetToWrite['rows']): SheetToWrite {
  return { name: ledger.sheet, columns: ledger.columns.map(sheetColumn), rows };
}

function sheetColumn({ heading, form, needed }: LedgerColumn): SheetColumn {
  const width = Math.max(12, heading.length * 2 + 4);
  const title = needed === true ? `${heading}*` : heading;
  switch (form.kind) {
    case 'date':
      return { heading: title, width, form: 'date' };
    case 'count':
    case 'childSocialWorkMinutes':
      return { heading: title, width, form: 'number' };
    case 'code':
      return { heading: title, width, form: 'text', choices: wordsOf(form.list) };
    case 'yesNo':
      return { heading: title, width, form: 'text', choices: ['是', '否'] };
    default:
      return { heading: title, width, form: 'text' };
  }
}

/** The Chinese words of a list. */
export function wordsOf(list: CodeList): readonly string[] {
  return Object.values(list.codes).map(({ zh }) => zh);
}

function writtenCell(value: unknown, form: CellForm): string | number | undefined {
  if (value === undefined) return undefined;
  switch (form.kind) {
    case 'yesNo':
      return value === true ? '是' : '否';
    case 'count':
      return Number(value);
    case 'code':
      return writtenCode(form.list, String(value));
    case 'codes':
      return (value as readonly string[]).map((code) => writtenCode(form.list, code)).join('、');
    case 'offenceRecords':
      return (value as NonNullable<RecordOf<'backgroundCheck'>['records']>)
        .map(({ category, kind }) => `${writtenCode(recordCategories, category)}（${writtenCode(offenceKinds, kind)}）`)
        .join('、');
    case 'childSocialWorkMinutes':
      return (value as NonNullable<RecordOf<'training'>['courses']>)
        .filter(({ childSocialWork }) => childSocialWork)
        .reduce((sum, { minutes }) => sum + minutes, 0);
    case 'dayOrMoment':
      return writtenMoment(String(value));
    default:
      return String(value);
  }
}

/** A local code has no words of its own, and its prefix is what tells it from a misspelt word. */
function writtenCode(list: CodeList, code: string): string {
  return code.startsWith('x-') ? code : wordsForCode(list, code).zh;
}

/** A moment as the clock on the wall in Shanghai shows it. */
function writtenMoment(at: string): string {
  if (isCivilDate(at)) return at;
  const { date, time } = wallTimeOf(at);
  return `${date} ${time}`;
}
