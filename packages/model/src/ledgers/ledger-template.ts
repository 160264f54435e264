import { everydayLedgers } from './everyday-ledgers.ts';
import { ledgerSheet } from './export-ledger.ts';
import type { Ledger, LedgerColumn } from './ledger.ts';
import { openingLedger, openingSheet } from './opening-ledger.ts';
import { type SheetToWrite, writeWorkbook } from './workbook.ts';

const forms: Readonly<Record<LedgerColumn['form']['kind'], string>> = {
  text: '文字',
  date: '日期，如 2025-04-03',
  dayOrMoment: '日期，或日期加时间，如 2025-04-03 18:30',
  yesNo: '是 或 否',
  count: '整数',
  code: '见“代码表”，填其中一项',
  codes: '见“代码表”，可填多项，用顿号隔开',
  reference: '编号；姓名在档案中唯一时也可填姓名',
  offenceRecords: '类别（性质），如 虐待（行政处罚），多项用顿号隔开',
  childSocialWorkMinutes: '整数，其中属于儿童社会工作课程的分钟数',
};

/**
 * A workbook that one can hand to a station: an empty sheet for each ledger, what goes into each column, and the words
 * that each may hold.
 *
 * @example
 * (await ledgerTemplate()).length > 1000 // => true
 */
export async function ledgerTemplate(): Promise<Uint8Array> {
  const ledgers = Object.values(everydayLedgers);
  return writeWorkbook([
    openingSheet([]),
    ...ledgers.map((ledger) => ledgerSheet(ledger, [])),
    instructions([openingLedger, ...ledgers]),
    wordList(ledgers.flatMap(({ columns }) => columns)),
  ]);
}

function instructions(ledgers: readonly Pick<Ledger, 'sheet' | 'columns'>[]): SheetToWrite {
  return {
    name: '填写说明',
    columns: ['台账', '列', '必填', '填写方式', '也可写作'].map((heading) => ({ heading, width: 22, form: 'text' })),
    rows: ledgers.flatMap(({ sheet, columns }) =>
      columns.map(({ heading, needed, whenBlank, form, aliases }) => [
        sheet,
        heading,
        needed === true && whenBlank === undefined ? '是' : undefined,
        forms[form.kind],
        aliases.join('、'),
      ]),
    ),
  };
}

function wordList(columns: readonly LedgerColumn[]): SheetToWrite {
  const lists = new Map(
    columns.flatMap(({ form }) =>
      form.kind === 'code' || form.kind === 'codes' ? [[form.list.title.zh, form.list] as const] : [],
    ),
  );
  return {
    name: '代码表',
    columns: ['名称', '可填的词', '代码', 'English'].map((heading) => ({ heading, width: 26, form: 'text' })),
    rows: [...lists].flatMap(([title, { codes }]) =>
      Object.entries(codes).map(([code, { zh, en }]) => [title, zh, code, en]),
    ),
  };
}
