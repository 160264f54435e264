import { civilDate } from '@hutong/calendar';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { openingLog } from '../../../../examples/station-sample/generator/opening.ts';
import { exportOpeningLog, importOpeningLog } from './opening-ledger.ts';

const may = { from: civilDate('2025-05-01'), to: civilDate('2025-05-31') };
const sheet = (rows: readonly (readonly unknown[])[]) =>
  writeXlsx({ sheets: [{ name: '开放记录', rows: rows as never }] });
const headings = ['日期', '开门时间', '关门时间', '备注', '停开原因'];
const time = (clock: string) => new Date(`1899-12-31T${clock}:00Z`);

describe('a log of openings in a workbook', () => {
  it('comes back as it was: a year of the sample station', async () => {
    const log = openingLog();
    expect(await importOpeningLog(await exportOpeningLog(log), log)).toEqual({ log, problems: [] });
  });

  it('joins the openings of a day and the days of a suspension', async () => {
    const workbook = await sheet([
      headings,
      ['2025-05-02', '9:00', '12：00'],
      ['2025-05-02', time('13:30'), time('17:00'), '下午讲座'],
      ['2025-05-09', null, null, null, '台风'],
      ['2025-05-08', null, null, null, '台风'],
      ['2025-05-10', 0.375, 0.5],
    ]);
    expect(await importOpeningLog(workbook, may)).toEqual({
      log: {
        ...may,
        days: [
          {
            date: '2025-05-02',
            sessions: [
              ['09:00', '12:00'],
              ['13:30', '17:00'],
            ],
            note: '下午讲座',
          },
          { date: '2025-05-10', sessions: [['09:00', '12:00']] },
        ],
        suspensions: [{ from: '2025-05-08', to: '2025-05-09', reason: '台风' }],
      },
      problems: [],
    });
  });

  it.each([
    ['a day outside the log', ['2025-06-01', '09:00', '12:00'], '/开放记录/2/日期'],
    ['an end before its start', ['2025-05-02', '12:00', '09:00'], '/开放记录/2/关门时间'],
    ['a start without an end', ['2025-05-02', '09:00'], '/开放记录/2/关门时间'],
    ['a time in words', ['2025-05-02', '上午', '12:00'], '/开放记录/2/关门时间'],
    ['no day', [null, '09:00', '12:00'], '/开放记录/2/日期'],
  ])('is no log with %s', async (_, row, path) => {
    const { log, problems } = await importOpeningLog(
      await sheet([headings, row, ['2025-05-03', '09:00', '12:00']]),
      may,
    );
    expect(log).toBeUndefined();
    expect(problems.map((problem) => problem.path)).toEqual([path]);
  });
});
