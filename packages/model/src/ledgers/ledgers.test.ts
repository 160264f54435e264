import { civilDate } from '@hutong/calendar';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../code-list.ts';
import { codeLists } from '../code-lists/code-lists.ts';
import type { RecordOf } from '../dossier/dossier-records.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import { bareStation } from '../testing/describe-invariants.ts';
import { recordArbitrary } from '../testing/record-arbitrary.ts';
import { readCell } from './cell-reading.ts';
import { everydayLedgers, type LedgerKind } from './everyday-ledgers.ts';
import { exportLedger } from './export-ledger.ts';
import { importLedger } from './import-ledger.ts';
import { ledgerTemplate } from './ledger-template.ts';
import { defaultLimits, readWorkbook } from './workbook.ts';

const options = { idPrefix: 'row-' };
const sheetOf = (name: string, rows: readonly (readonly unknown[])[]) =>
  writeXlsx({ sheets: [{ name, rows: rows as never }] });
const visits = (rows: readonly (readonly unknown[])[]) => sheetOf('走访台账', rows);
const headings = ['未成年人', '走访时间', '走访人角色', '走访方式'];
const good = ['m-1', '2025-04-08', '儿童主任', '上门'];

describe('a ledger of visits', () => {
  it('is read by headings that stations use, wherever they stand', async () => {
    const workbook = await visits([
      ['梧桐里街道走访台账', null, null, null, null],
      [null],
      ['序号', '走访对象', '家访日期（必填）', ' 身份 ', '方 式*'],
      [1, 'm-1', '2025年4月8日', '儿童主任', '上门'],
    ]);
    const { records, problems, ignored } = await importLedger('visit', workbook, options);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'missingColumn', message: 'the sheet has no column for `走访人角色`' }),
    ]);
    expect([records, ignored]).toEqual([[], []]);
    const mended = await visits([
      [],
      ['序号', '走访对象', '家访日期（必填）', ' 角 色 ', '方 式*'],
      [1, 'm-1', '2025年4月8日', '儿童主任', '上门'],
    ]);
    expect(await importLedger('visit', mended, options)).toEqual({
      records: [{ id: 'row-3', minorId: 'm-1', at: '2025-04-08', visitorRole: 'childDirector', mode: 'inPerson' }],
      problems: [],
      ignored: ['序号'],
    });
  });

  it.each([
    ['a date of the workbook', new Date('2025-04-08T00:00:00Z'), '2025-04-08'],
    ['a date with a time', new Date('2025-04-08T18:30:00Z'), '2025-04-08T18:30:00+08:00'],
    ['the number of a day', 45755, '2025-04-08'],
    ['a date with slashes', '2025/4/8', '2025-04-08'],
    ['a date with dots', '2025.04.08', '2025-04-08'],
    ['a date with a time as text', '2025-4-8 9:05', '2025-04-08T09:05:00+08:00'],
  ])('takes %s', async (_, cell, at) => {
    const { records } = await importLedger(
      'visit',
      await visits([headings, ['m-1', cell, '儿童主任', '上门']]),
      options,
    );
    expect(records.map((visit) => visit.at)).toEqual([at]);
  });

  it('tells of each row that cannot be read, by sheet, row and heading, and keeps the others', async () => {
    const workbook = await visits([
      headings,
      good,
      ['m-1', '2025-02-30', '儿童主任', '上门'],
      ['m-1', '2025-04-08', '儿童主人', '上门'],
      [null, '2025-04-08', '儿童主任', '视频'],
      ['王示例', '2025-04-08', '儿童主任', '上门'],
    ]);
    const { records, problems } = await importLedger('visit', workbook, options);
    expect(records.map(({ id }) => id)).toEqual(['row-2']);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '/走访台账/3/走访时间 invalidValue',
      '/走访台账/4/走访人角色 invalidValue',
      '/走访台账/5/未成年人 missingField',
      '/走访台账/6/未成年人 invalidValue',
    ]);
    expect(problems[1]?.hint).toBe('did you mean 儿童主任?');
    expect(JSON.stringify(problems)).not.toContain('王示例');
  });

  it('finds a minor by a name that only one has', async () => {
    const dossier = readDossier({
      dossier: '1',
      station: bareStation,
      minors: [
        { id: 'm-1', name: '王示例' },
        { id: 'm-2', name: '赵示例' },
        { id: 'm-3', name: '赵示例' },
      ],
    });
    const workbook = await visits([
      headings,
      ['王示例', '2025-04-08', '儿童主任', '上门'],
      ['赵示例', '2025-04-08', '儿童主任', '上门'],
    ]);
    const { records, problems } = await importLedger('visit', workbook, { ...options, dossier });
    expect(records.map(({ minorId }) => minorId)).toEqual(['m-1']);
    expect(problems.map(({ expected }) => expected)).toEqual(['an id: there are several of this name']);
  });

  it('says which sheet it looked for', async () => {
    const workbook = await writeXlsx({
      sheets: [
        { name: '甲', rows: [['x']] },
        { name: '乙', rows: [['y']] },
      ],
    });
    const { problems } = await importLedger('visit', workbook, options);
    expect(problems).toMatchObject([
      { code: 'unknownSheet', message: 'the workbook has no sheet `走访台账`', received: '2 others' },
    ]);
  });
});

describe('a formula in a ledger', () => {
  const withFormula = (cell: object) =>
    writeXlsx({
      sheets: [
        {
          name: '走访台账',
          rows: [headings, good] as never,
          cells: new Map([['1,0', { type: 'formula', ...cell }]]) as never,
        },
      ],
    });

  it('is the value that was stored with it, and is not run', async () => {
    const workbook = await withFormula({ value: 'm-9', formula: '"m-"&1+1', formulaResult: 'm-9' });
    expect((await importLedger('visit', workbook, options)).records).toMatchObject([{ minorId: 'm-9' }]);
  });

  it('is refused when no value was stored', async () => {
    const workbook = await withFormula({ value: null, formula: 'WEBSERVICE("http://example.invalid")' });
    expect((await importLedger('visit', workbook, options)).problems).toMatchObject([
      { path: '/走访台账/2/未成年人', code: 'invalidValue' },
    ]);
  });

  it('is not made of text that looks like one', async () => {
    const workbook = await exportLedger('activity', [
      {
        id: 'a-1',
        title: '=HYPERLINK("http://example.invalid")',
        kind: 'familyEducation',
        startsOn: civilDate('2025-05-10'),
        status: 'held',
      },
    ]);
    const [sheet] = await readWorkbook(workbook, defaultLimits);
    expect(sheet?.rows[1]?.[1]).toEqual({ kind: 'text', text: '=HYPERLINK("http://example.invalid")' });
    expect((await importLedger('activity', workbook, options)).records).toMatchObject([
      { title: '=HYPERLINK("http://example.invalid")' },
    ]);
  });

  it('may stand beside a macro, which is left in the file', async () => {
    const workbook = await writeXlsx({
      sheets: [{ name: '走访台账', rows: [headings, good] }],
      vbaProject: new Uint8Array([1, 2, 3]),
    });
    expect((await importLedger('visit', workbook, options)).records).toHaveLength(1);
  });
});

describe.each(Object.keys(everydayLedgers) as LedgerKind[])('the ledger of the kind %s', (kind) => {
  it('gives back what was written into it, as far as it has columns for it', async () => {
    const fields = everydayLedgers[kind].columns.map(({ field }) => field.split('.')[0] ?? '');
    const records = fc.array(recordArbitrary(kind), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(records, async (generated) => {
        const written = generated.map((record) => {
          const known = Object.entries(record as object).filter(
            ([name]) => fields.includes(name) && name !== 'courses',
          );
          return Object.fromEntries(
            known.map(([name, value]) => [name, toTheMinute(value)]).filter(([, value]) => !isEmpty(value)),
          );
        });
        const workbook = await exportLedger(kind, written as never);
        const { records: read, problems } = await importLedger(kind, workbook, options);
        expect(problems).toEqual([]);
        expect(read).toEqual(written);
      }),
      { numRuns: 30 },
    );
  });
});

/** A workbook keeps no seconds, no other zone than that of the wall, and no blanks around a text. */
function toTheMinute(value: unknown): unknown {
  if (typeof value === 'string') {
    const instant = /^\d{4}-\d{2}-\d{2}T/.test(value);
    if (!instant) return value.trim();
    const shanghai = new Date(Date.parse(value) + 8 * 3_600_000).toISOString();
    return `${shanghai.slice(0, 16)}:00+08:00`;
  }
  if (Array.isArray(value)) return [...new Set(value.map(toTheMinute))];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toTheMinute(inner)]));
}

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

describe('codes in one cell', () => {
  it('are read back whatever signs their words hold', () => {
    for (const list of Object.values(codeLists)) {
      const codes = codesOf(list) as readonly string[];
      const text = codes
        .map((code) => (list.codes as Readonly<Record<string, { readonly zh: string }>>)[code]?.zh)
        .join('、');
      expect(
        readCell({ kind: 'text', text }, { kind: 'codes', list }, () => 'none'),
        list.title.en,
      ).toEqual({ found: true, value: codes });
    }
  });
});

describe('the template for a station', () => {
  it('has a sheet for each ledger, an instruction and the words', async () => {
    const sheets = await readWorkbook(await ledgerTemplate(), defaultLimits);
    expect(sheets.map(({ name }) => name)).toEqual([
      '开放记录',
      '走访台账',
      '活动台账',
      '培训台账',
      '从业查询台账',
      '填写说明',
      '代码表',
    ]);
  });

  it('is read as ledgers without rows', async () => {
    const template = await ledgerTemplate();
    for (const kind of Object.keys(everydayLedgers) as LedgerKind[]) {
      expect(await importLedger(kind, template, options)).toEqual({ records: [], problems: [], ignored: [] });
    }
  });
});

describe('a workbook that cannot be taken in', () => {
  it.each<[string, Uint8Array]>([
    ['is no zip archive', new TextEncoder().encode('姓名,日期\n王示例,2025-04-08')],
    [
      'is an old xls or has a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
    ],
    ['is empty', new Uint8Array()],
  ])('%s', async (_, bytes) => {
    await expect(importLedger('visit', bytes, options)).rejects.toMatchObject({ code: 'invalidWorkbook' });
  });

  it('is larger than the limit', async () => {
    const workbook = await visits([headings, good]);
    const limits = { ...defaultLimits, bytes: 100 };
    await expect(importLedger('visit', workbook, { ...options, limits })).rejects.toMatchObject({ code: 'tooLarge' });
  });

  it('unpacks to more than the limit, and is refused before it is unpacked', async () => {
    const bomb = await visits([headings, ...Array.from({ length: 2000 }, () => [...good, 'a'.repeat(2000)])]);
    expect(bomb.length).toBeLessThan(100_000);
    const limits = { ...defaultLimits, unpackedBytes: 200_000 };
    await expect(importLedger('visit', bomb, { ...options, limits })).rejects.toMatchObject({ code: 'tooLarge' });
  });

  it('claims to unpack to less than it does', async () => {
    const bomb = await visits([headings, good]);
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at + 28 < bomb.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    await expect(importLedger('visit', bomb, options)).rejects.toMatchObject({ code: 'invalidWorkbook' });
  });
});

describe('ten thousand rows', () => {
  const many: RecordOf<'visit'>[] = Array.from({ length: 10_000 }, (_, at) => ({
    id: `v-${at}`,
    minorId: `m-${at % 60}`,
    at: civilDate(`2025-${String((at % 12) + 1).padStart(2, '0')}-08`),
    visitorRole: 'childDirector',
    mode: 'inPerson',
    seen: true,
    findings: { psychology: '情绪平稳', study: '按时完成作业', economy: '收入稳定', guardianship: '由母亲照料' },
  }));

  it('go out and come back', async () => {
    const workbook = await exportLedger('visit', many);
    const { records, problems } = await importLedger('visit', workbook, options);
    expect(problems).toEqual([]);
    expect(records).toHaveLength(10_000);
    expect(records.at(-1)).toEqual(many.at(-1));
  }, 30_000);
});
