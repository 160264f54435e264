import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, civilDate, isoWeeksWithin } from '@hutong/calendar';
import { main } from './main.ts';

// The command for tests: run in the process of the test, with a terminal that only collects.

/** A year of a fictitious station, open Tuesday to Saturday, with one short week and one short opening. */
export function dossier(): { dossier: string; station: Record<string, unknown> } {
  const days = isoWeeksWithin(civilDate('2025-01-01'), civilDate('2025-12-31')).flatMap(({ from }, week) =>
    [1, 2, 3, 4, 5]
      .filter((day) => !(week === 10 && day === 2))
      .map((day) => ({
        date: addDays(from, day),
        sessions: [['09:00', week === 20 && day === 5 ? '11:50' : '17:00']],
      })),
  );
  return {
    dossier: '1',
    station: {
      id: 'station-qinghe',
      name: '清河街道未成年人保护工作站（示例）',
      divisionCode: '310105099',
      feeForMinors: 0,
      opening: { log: { from: '2025-01-01', to: '2025-12-31', days, suspensions: [] } },
    },
  };
}

/** A folder for the files of a test run. */
export const folder = mkdtempSync(join(tmpdir(), 'hutong-cli-'));
let files = 0;
/** A file that holds this. */
export function fileOf(content: unknown): string {
  files += 1;
  const file = join(folder, `${files}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** The command with these words. */
export async function hutong(
  ...words: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly errors: string }> {
  return hutongFed('', ...words);
}

/** The command, with something on its standard input. */
export async function hutongFed(
  input: string,
  ...words: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly errors: string }> {
  let out = '';
  let errors = '';
  const code = await main(words, {
    print: (text) => {
      out += text;
    },
    printError: (text) => {
      errors += text;
    },
    readStandardInput: () => Promise.resolve(input),
    environment: { LANG: 'en_US.UTF-8' },
    systemLanguage: 'en-US',
    colour: false,
    columns: 100,
  });
  return { code, out, errors };
}

/** A day after the year of {@link dossier}. */
export const asOf = ['--as-of', '2026-01-05'];
