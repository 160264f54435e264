import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

// The command as it is installed: the built file, in a process of its own, in a folder of its own.

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const command = here('../bin/hutong.js');
const folder = mkdtempSync(join(tmpdir(), 'hutong-built-'));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

function hutong(words: readonly string[], input = '', environment: NodeJS.ProcessEnv = {}): Ended {
  const { PATH, HOME } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: { PATH, HOME, LANG: 'en_US.UTF-8', ...environment },
  });
  return { code: status, out: stdout, errors: stderr };
}

/** A station with one week on record, open on so many days from Monday on. */
function station(openDays: number): string {
  const days = Array.from({ length: openDays }, (_, index) => ({
    date: `2025-06-${String(9 + index).padStart(2, '0')}`,
    sessions: [['09:00', '17:00']],
  }));
  const opening = { log: { from: '2025-06-09', to: '2025-06-15', days, suspensions: [] } };
  const name = '清河街道未成年人保护工作站（示例）';
  return JSON.stringify({
    dossier: '1',
    station: { id: 's-1', name, divisionCode: '310105099', feeForMinors: 0, opening },
  });
}

const week = ['--as-of', '2025-06-16', '--period', '2025-06-09/2025-06-15'];

beforeAll(() => {
  if (!existsSync(here('../dist/main.js')))
    throw new Error('the command is not built: run `npx -y pnpm@12.21.0 build` before this test');
  writeFileSync(join(folder, 'met.json'), station(6));
  writeFileSync(join(folder, 'short.json'), station(4));
});

describe('the built command', () => {
  it('ends with 0 when everything is met', () => {
    const { code, out, errors } = hutong(['assess', 'met.json', ...week]);
    expect(errors).toBe('');
    expect(out).toContain('● Opening hours: met');
    expect(code).toBe(0);
  });

  it('ends with 1 when something is not met', () => {
    const { code, out } = hutong(['assess', 'short.json', ...week, '--lang', 'zh']);
    expect(out).toContain('▲ 开放时间：未达到');
    expect(code).toBe(1);
  });

  it('ends with 1 and another headline when something is undecided', () => {
    const { code, out } = hutong(['assess', 'met.json', '--as-of', '2025-06-30']);
    expect(out).toContain('◇ Opening hours: undecided');
    expect(code).toBe(1);
  });

  it('reads a dossier from standard input and prints decisions as data', () => {
    const { code, out } = hutong(['assess', '-', ...week, '--format', 'json'], station(6));
    expect(JSON.parse(out)).toMatchObject([{ schema: '1', decision: 'openingHours', outcome: 'pass', missing: [] }]);
    expect(code).toBe(0);
  });

  it('speaks the language of the environment, and no colour into a pipe', () => {
    const { out } = hutong(['policies'], '', { LANG: 'zh_CN.UTF-8', FORCE_COLOR: '1' });
    expect(out).toContain('上海市长宁区');
    expect(out).not.toContain('\u001b');
  });

  it('writes a report whole, over an older one, and leaves nothing beside it', () => {
    mkdirSync(join(folder, 'reports'));
    writeFileSync(join(folder, 'reports', 'report.html'), 'old');
    const words = ['assess', 'short.json', ...week, '--format', 'html', '--out', 'reports/report.html'];
    const { code, out } = hutong(words);
    expect(code).toBe(1);
    expect(out).toBe('report written to reports/report.html\n');
    expect(readdirSync(join(folder, 'reports'))).toEqual(['report.html']);
    const page = readFileSync(join(folder, 'reports', 'report.html'), 'utf8');
    expect(page.startsWith('<!doctype html>')).toBe(true);
    expect(page.trimEnd().endsWith('</html>')).toBe(true);
  });

  it('leaves an older report alone when the input is bad, or when the place cannot be written', () => {
    mkdirSync(join(folder, 'kept', 'folder.html'), { recursive: true });
    writeFileSync(join(folder, 'kept', 'report.html'), 'old');
    const bad = hutong(['assess', '-', ...week, '--format', 'html', '--out', 'kept/report.html'], '{"dossier": "1"}');
    const folderInTheWay = hutong(['assess', 'met.json', ...week, '--format', 'html', '--out', 'kept/folder.html']);
    expect([bad.code, folderInTheWay.code]).toEqual([2, 2]);
    expect(folderInTheWay.errors).toContain('fileUnwritable: ');
    expect(readFileSync(join(folder, 'kept', 'report.html'), 'utf8')).toBe('old');
    expect(readdirSync(join(folder, 'kept')).sort()).toEqual(['folder.html', 'report.html']);
  });

  it.each([
    ['nothing on standard input', ['assess', '-'], '', 'inputEmpty'],
    ['a folder', ['assess', '.'], '', 'fileIsFolder'],
    ['text that is no JSON', ['assess', '-'], '{\n "dossier": }', 'standard input:2:13: jsonSyntax'],
    ['a wrong field', ['assess', '-'], station(5).replace('"opening"', '"openning"'), 'unknownField'],
    ['an unknown policy', ['assess', 'met.json', '--policy', 'cn-sh-chaning'], '', 'packUnknown'],
    ['a day that does not exist', ['assess', 'met.json', '--as-of', '2026-02-30'], '', 'dateInvalid'],
    ['a day out of the calendar', ['assess', 'met.json', '--as-of', '2206-01-05'], '', 'dateOutOfCalendar'],
    ['an unknown option', ['assess', 'met.json', '--polcy', 'x'], '', 'optionUnknown'],
    ['an unknown command', ['asess', 'met.json'], '', 'commandUnknown'],
    ['no command', [], '', 'commandMissing'],
  ])('refuses %s with code 2, one error and nothing else', (_what, words, input, error) => {
    const { code, out, errors } = hutong(words, input);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(errors).toMatch(/^hutong: .*\n$/);
    expect(errors).toContain(error);
  });

  it('repeats no word of a document that it refuses', () => {
    const { errors } = hutong(['assess', '-'], '{"dossier": "1", "station": {"id": "s-1", "name": 王小明}}');
    expect(errors).toContain('jsonSyntax');
    expect(errors).not.toContain('王');
  });

  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync(here('../package.json'), 'utf8'));
    expect(hutong(['--version'])).toEqual({ code: 0, out: `${version}\n`, errors: '' });
  });
});
