import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { caseFileOf, readCaseFile } from '../golden/case-file.ts';
import { runCases } from '../golden/run.ts';

const runner = fileURLToPath(new URL('../golden.ts', import.meta.url));
const cases = fileURLToPath(new URL('../cases/golden.json', import.meta.url));

const file = readCaseFile(cases);

describe('the golden cases', () => {
  const results = new Map(runCases(file).map((result) => [result.id, result]));
  for (const { id, why } of file.cases) {
    it(`${id} ${why}`, () => {
      expect(results.get(id)).toEqual({ id, passed: true });
    });
  }
});

describe('the golden cases on a host elsewhere', () => {
  for (const zone of ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'America/Sao_Paulo', 'Pacific/Apia']) {
    it(`pass in ${zone}`, () => {
      const output = execFileSync(process.execPath, [runner, cases], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
      expect(output).toBe(`${file.cases.length} passed, 0 failed\n`);
    });
  }
});

describe('the command for case files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-'));
  const run = (content: string) => {
    const path = join(folder, 'cases.json');
    writeFileSync(path, content);
    return spawnSync(process.execPath, [runner, '--', path], { encoding: 'utf8' });
  };
  const wrong = { id: 'X-1', op: 'workday.add', input: { from: '2026-02-13', n: 1 }, expect: { date: '2026-02-16' } };

  it('says what differs, counts, and exits with 1 when a case fails', () => {
    const { status, stdout } = run(
      JSON.stringify({ cases: [wrong, { ...wrong, id: 'X-2', expect: { date: '2026-02-14' } }] }),
    );
    expect(stdout).toBe('X-1  date: expected "2026-02-16", got "2026-02-14"\n1 passed, 1 failed\n');
    expect(status).toBe(1);
  });

  it.each([
    ['notJson', '{'],
    ['notACaseFile', '{"cases": []}'],
    ['invalidCase', JSON.stringify({ cases: [{ ...wrong, expect: {} }] })],
    ['invalidCase', JSON.stringify({ cases: [wrong, wrong] })],
    ['invalidCalendar', JSON.stringify({ cases: [wrong], calendar: { 2027: { notices: ['x'] } } })],
  ])('refuses a bad file with %s and exits with 2', (code, content) => {
    const { status, stderr } = run(content);
    expect(stderr).toMatch(new RegExp(`^error ${code}: `));
    expect(status).toBe(2);
  });

  it('fails a case with an operation that does not exist, or an input that is none', () => {
    const results = runCases(
      caseFileOf({
        cases: [
          { ...wrong, op: 'workday.guess' },
          { ...wrong, id: 'X-2', input: {} },
        ],
      }),
    );
    expect(results).toEqual([
      { id: 'X-1', passed: false, why: 'there is no operation `workday.guess`' },
      { id: 'X-2', passed: false, why: '`from` is not text' },
    ]);
  });

  it('judges the cases of a file by the calendar in the file', () => {
    const year = { notices: ['x'], makeupWorkdays: [], statutoryDates: [] };
    const calendar = { 2031: { ...year, blocks: [{ name: '元旦', from: '2031-01-01', to: '2031-01-03' }] } };
    const input = { date: '2031-01-03' };
    const expected = { workday: false, kind: 'holiday' };
    const file = caseFileOf({ calendar, cases: [{ id: 'X-1', op: 'calendar.classify', input, expect: expected }] });
    expect(runCases(file)).toEqual([{ id: 'X-1', passed: true }]);
  });
});
